package org.yusuan.collect.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of a host's time we take. A host is a name with a port.
 *
 * @param delay between the starts of two requests, redirects, robots.txt and further attempts included
 * @param concurrency how many requests may be under way at once, at least 1
 * @param crawlDelayCap up to where a Crawl-delay of robots.txt lengthens the delay
 * @param hours when requests may start; null: always
 */
public record Politeness(
        Duration delay,
        int concurrency,
        Duration crawlDelayCap,
        @Nullable RequestHours hours) {
    /** One request a second and no two at once is what a person causes; nobody waits longer than 30 s for a typing error. */
    public static final Politeness DEFAULT = new Politeness(Duration.ofSeconds(1), 1, Duration.ofSeconds(30), null);

    /** @throws IllegalArgumentException saying what is allowed */
    public Politeness {
        Require.notNegative("delay", delay);
        Require.notNegative("crawl-delay-cap", crawlDelayCap);
        Require.atLeast("concurrency", 1, concurrency);
    }
}
