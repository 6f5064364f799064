package org.yusuan.collect.fetch;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Follows redirects. Each address on the way is checked like the first one. */
final class RedirectFollower {
    private final WebPolicy policy;
    private final BiFunction<URI, FetchSpec, AttemptResult> attempts;
    private final UrlFilter filter;

    /** @param attempts tries one address as often as allowed, and gives {@code Done} or {@code Redirect} */
    RedirectFollower(WebPolicy policy, BiFunction<URI, FetchSpec, AttemptResult> attempts, UrlFilter filter) {
        this.policy = policy;
        this.attempts = attempts;
        this.filter = filter;
    }

    FetchResult follow(URI start, FetchSpec spec) {
        Set<URI> visited = new LinkedHashSet<>();
        URI at = start;
        while (true) {
            Optional<FetchResult> refusal = refusal(at).or(filtered(at, spec));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            visited.add(at);
            AttemptResult result = attempts.apply(at, spec);
            if (result instanceof AttemptResult.Done done) {
                return done.result();
            }
            if (!(result instanceof AttemptResult.Redirect redirect)) {
                throw new IllegalStateException("an attempt is left open: " + result);
            }
            Optional<FetchResult> end = redirectRefusal(at, redirect.to(), visited);
            if (end.isPresent()) {
                return end.get();
            }
            at = redirect.to();
        }
    }

    private Supplier<Optional<FetchResult>> filtered(URI at, FetchSpec spec) {
        return () -> filter.refusal(at, spec.into());
    }

    private static Optional<FetchResult> refusal(URI at) {
        String shown = RedactedUrl.of(at);
        if (!at.getScheme().equals("http") && !at.getScheme().equals("https")) {
            return refused(FailureReason.FORBIDDEN_SCHEME, shown + ": only http and https are fetched");
        }
        if (at.getRawUserInfo() != null) {
            return refused(
                    FailureReason.BAD_ADDRESS,
                    shown + " holds credentials; put them into an environment variable (a login)");
        }
        if (at.getPort() > 65_535 || at.getPort() == 0) {
            return refused(FailureReason.BAD_ADDRESS, shown + ": there is no such port");
        }
        return Optional.empty();
    }

    private Optional<FetchResult> redirectRefusal(URI from, URI to, Set<URI> visited) {
        String way = RedactedUrl.of(from) + " leads to " + RedactedUrl.of(to);
        if (visited.contains(to)) {
            return refused(FailureReason.REDIRECT_LOOP, way + ", which was visited before");
        }
        if (visited.size() > policy.limits().redirects()) {
            return refused(
                    FailureReason.TOO_MANY_REDIRECTS,
                    way + " after " + policy.limits().redirects() + " redirects, which is all that is allowed");
        }
        boolean isDowngrade = from.getScheme().equals("https") && to.getScheme().equals("http");
        if (isDowngrade && !policy.network().downgrade()) {
            return refused(FailureReason.FORBIDDEN_SCHEME, way + ", from https to http, which is not allowed");
        }
        return Optional.empty();
    }

    private static Optional<FetchResult> refused(FailureReason reason, String message) {
        return Optional.of(new FetchResult.Refused(reason, message));
    }
}
