package org.yusuan.fetch;

import java.util.regex.Pattern;

/** Fetching by the rules of one job. */
final class JobWeb implements Web {
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");

    private final WebPolicy policy;
    private final Wire wire;
    private final Journey journey;

    /** @throws IllegalArgumentException if a variable of the environment is missing that the policy names */
    JobWeb(WebPolicy policy, Ground ground) {
        this.policy = policy;
        Secrets secrets = new Secrets(policy, ground.environment());
        ProxyGuard guard = new ProxyGuard(secrets.proxy(), ground.names(), policy.reach());
        this.wire = new Wire(policy, guard.connections(), secrets.proxy());
        Attempts attempts = new Attempts(policy.patience(), ground, new Courier(policy, ground, secrets, wire));
        Journey toRobots = new Journey(policy, attempts::at, guard);
        Robots robots = new Robots(toRobots::from, ground, policy.politeness().crawlDelayCap());
        this.journey = new Journey(policy, attempts::at, guard.and(robots));
    }

    @Override
    public Reply get(WebRequest request) {
        String written = request.uri().toString();
        return WebAddress.read(written)
                .map(start -> journey.from(start, Order.of(request, policy.limits())))
                .orElseGet(() -> unreadable(written));
    }

    @Override
    public void close() {
        wire.close();
    }

    private static Reply unreadable(String written) {
        boolean isOther = OTHER_SCHEME.matcher(written).matches();
        return new Reply.Refused(
                isOther ? Reason.FORBIDDEN_SCHEME : Reason.BAD_ADDRESS,
                ShownAddress.of(written) + " is no address with http or https and a host");
    }
}
