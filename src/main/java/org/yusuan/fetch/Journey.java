package org.yusuan.fetch;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Follows redirects: each address on the way is checked like the first one. */
final class Journey {
    private final WebPolicy policy;
    private final BiFunction<URI, Order, Ending> attempts;
    private final Entrance entrance;

    /** @param attempts tries an address as often as allowed; gives what is settled or moved */
    Journey(WebPolicy policy, BiFunction<URI, Order, Ending> attempts, Entrance entrance) {
        this.policy = policy;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    Reply from(URI start, Order order) {
        Set<URI> been = new LinkedHashSet<>();
        URI at = start;
        while (true) {
            Optional<Reply> refusal = refusal(at).or(entranceOf(at, order));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            been.add(at);
            Ending ending = attempts.apply(at, order);
            if (ending instanceof Ending.Settled settled) {
                return settled.reply();
            }
            if (!(ending instanceof Ending.Moved moved)) {
                throw new IllegalStateException("an attempt is left open: " + ending);
            }
            Optional<Reply> end = redirectRefusal(at, moved.to(), been);
            if (end.isPresent()) {
                return end.get();
            }
            at = moved.to();
        }
    }

    private Supplier<Optional<Reply>> entranceOf(URI at, Order order) {
        return () -> entrance.refusal(at, order.into());
    }

    private static Optional<Reply> refusal(URI at) {
        String shown = ShownAddress.of(at);
        if (!at.getScheme().equals("http") && !at.getScheme().equals("https")) {
            return refused(Reason.FORBIDDEN_SCHEME, shown + ": only http and https are fetched");
        }
        if (at.getRawUserInfo() != null) {
            return refused(
                    Reason.BAD_ADDRESS,
                    shown + " holds credentials; they belong into an environment variable (a login)");
        }
        if (at.getPort() > 65_535 || at.getPort() == 0) {
            return refused(Reason.BAD_ADDRESS, shown + ": there is no such port");
        }
        return Optional.empty();
    }

    private Optional<Reply> redirectRefusal(URI from, URI to, Set<URI> been) {
        String way = ShownAddress.of(from) + " leads to " + ShownAddress.of(to);
        if (been.contains(to)) {
            return refused(Reason.REDIRECT_LOOP, way + ", where we had been");
        }
        if (been.size() > policy.limits().redirects()) {
            return refused(
                    Reason.TOO_MANY_REDIRECTS,
                    way + " after " + policy.limits().redirects() + " redirects, which is all that is allowed");
        }
        boolean isDowngrade = from.getScheme().equals("https") && to.getScheme().equals("http");
        if (isDowngrade && !policy.reach().downgrade()) {
            return refused(Reason.FORBIDDEN_SCHEME, way + ", from https to http, which is not allowed");
        }
        return Optional.empty();
    }

    private static Optional<Reply> refused(Reason reason, String message) {
        return Optional.of(new Reply.Refused(reason, message));
    }
}
