package org.yusuan.collect.fetch;

import java.util.regex.Pattern;

/** Fetching by the rules of one job. */
final class JobFetcher implements WebFetcher {
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");

    private final WebPolicy policy;
    private final HttpTransport wire;
    private final RedirectFollower journey;

    /** @throws IllegalArgumentException if a variable of the environment is missing that the policy names */
    JobFetcher(WebPolicy policy, FetchContext ground) {
        this.policy = policy;
        SiteCredentials secrets = new SiteCredentials(policy, ground.environment());
        ProxyGuard guard = new ProxyGuard(secrets.proxy(), ground.names(), policy.reach());
        this.wire = new HttpTransport(policy, guard.connections(), secrets.proxy());
        RequestRetrier attempts =
                new RequestRetrier(policy.patience(), ground, new RequestExecutor(policy, ground, secrets, wire));
        RedirectFollower toRobots = new RedirectFollower(policy, attempts::at, guard);
        Robots robots = new Robots(toRobots::from, ground, policy.politeness().crawlDelayCap());
        this.journey = new RedirectFollower(policy, attempts::at, guard.and(robots));
    }

    @Override
    public FetchResult get(WebRequest request) {
        String written = request.uri().toString();
        return WebAddress.read(written)
                .map(start -> journey.from(start, FetchSpec.of(request, policy.limits())))
                .orElseGet(() -> unreadable(written));
    }

    @Override
    public void close() {
        wire.close();
    }

    private static FetchResult unreadable(String written) {
        boolean isOther = OTHER_SCHEME.matcher(written).matches();
        return new FetchResult.Refused(
                isOther ? FailureReason.FORBIDDEN_SCHEME : FailureReason.BAD_ADDRESS,
                RedactedUrl.of(written) + " is no address with http or https and a host");
    }
}
