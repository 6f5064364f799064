package org.yusuan.collect.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much load we may put on a host. A host is a name with a port.
 *
 * @param delay between the starts of two requests; redirects, robots.txt and retries count as requests
 * @param concurrency how many requests may be under way at once, at least 1
 * @param crawlDelayCap the longest Crawl-delay of a robots.txt that is obeyed
 * @param hours when requests may start; null: always
 */
public record Politeness(
        Duration delay,
        int concurrency,
        Duration crawlDelayCap,
        @Nullable RequestHours hours) {
    /** A person causes one request a second and no two at once. The cap of 30 s keeps a typing error from stopping a night. */
    public static final Politeness DEFAULT = new Politeness(Duration.ofSeconds(1), 1, Duration.ofSeconds(30), null);

    /** @throws IllegalArgumentException saying what is allowed */
    public Politeness {
        Require.notNegative("delay", delay);
        Require.notNegative("crawl-delay-cap", crawlDelayCap);
        Require.atLeast("concurrency", 1, concurrency);
    }
}
