package org.yusuan.collect.fetch;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Follows redirects: each address on the way is checked like the first one. */
final class RedirectFollower {
    private final WebPolicy policy;
    private final BiFunction<URI, FetchSpec, AttemptResult> attempts;
    private final UrlFilter entrance;

    /** @param attempts tries an address as often as allowed; gives what is settled or moved */
    RedirectFollower(WebPolicy policy, BiFunction<URI, FetchSpec, AttemptResult> attempts, UrlFilter entrance) {
        this.policy = policy;
        this.attempts = attempts;
        this.entrance = entrance;
    }

    FetchResult from(URI start, FetchSpec order) {
        Set<URI> been = new LinkedHashSet<>();
        URI at = start;
        while (true) {
            Optional<FetchResult> refusal = refusal(at).or(entranceOf(at, order));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            been.add(at);
            AttemptResult ending = attempts.apply(at, order);
            if (ending instanceof AttemptResult.Settled settled) {
                return settled.reply();
            }
            if (!(ending instanceof AttemptResult.Moved moved)) {
                throw new IllegalStateException("an attempt is left open: " + ending);
            }
            Optional<FetchResult> end = redirectRefusal(at, moved.to(), been);
            if (end.isPresent()) {
                return end.get();
            }
            at = moved.to();
        }
    }

    private Supplier<Optional<FetchResult>> entranceOf(URI at, FetchSpec order) {
        return () -> entrance.refusal(at, order.into());
    }

    private static Optional<FetchResult> refusal(URI at) {
        String shown = RedactedUrl.of(at);
        if (!at.getScheme().equals("http") && !at.getScheme().equals("https")) {
            return refused(FailureReason.FORBIDDEN_SCHEME, shown + ": only http and https are fetched");
        }
        if (at.getRawUserInfo() != null) {
            return refused(
                    FailureReason.BAD_ADDRESS,
                    shown + " holds credentials; they belong into an environment variable (a login)");
        }
        if (at.getPort() > 65_535 || at.getPort() == 0) {
            return refused(FailureReason.BAD_ADDRESS, shown + ": there is no such port");
        }
        return Optional.empty();
    }

    private Optional<FetchResult> redirectRefusal(URI from, URI to, Set<URI> been) {
        String way = RedactedUrl.of(from) + " leads to " + RedactedUrl.of(to);
        if (been.contains(to)) {
            return refused(FailureReason.REDIRECT_LOOP, way + ", where we had been");
        }
        if (been.size() > policy.limits().redirects()) {
            return refused(
                    FailureReason.TOO_MANY_REDIRECTS,
                    way + " after " + policy.limits().redirects() + " redirects, which is all that is allowed");
        }
        boolean isDowngrade = from.getScheme().equals("https") && to.getScheme().equals("http");
        if (isDowngrade && !policy.reach().downgrade()) {
            return refused(FailureReason.FORBIDDEN_SCHEME, way + ", from https to http, which is not allowed");
        }
        return Optional.empty();
    }

    private static Optional<FetchResult> refused(FailureReason reason, String message) {
        return Optional.of(new FetchResult.Refused(reason, message));
    }
}
