package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2024-03-05T01:02:03Z");
    private static final RetryPolicy POLICY =
            new RetryPolicy(9, Duration.ofSeconds(4), Duration.ofSeconds(20), Duration.ofMinutes(2));

    @Test
    void waitsGrowUpToTheirCap() {
        assertThat(wait(1, "a")).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(wait(2, "a")).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(wait(99, "a")).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    @Test
    void waitsDifferBetweenAddressesButNotBetweenRuns() {
        assertThat(wait(1, "a")).isEqualTo(wait(1, "a"));
        assertThat(IntStream.range(0, 100).mapToObj(i -> wait(1, "" + i)).distinct())
                .hasSizeGreaterThan(50);
    }

    @Test
    void theServerMayAskForALongerWaitButNotForAShorterOne() {
        URI uri = URI.create("http://a.cn/a.pdf");
        assertThat(POLICY.wait(1, uri, Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(60));
        assertThat(POLICY.wait(1, uri, Duration.ZERO)).isEqualTo(POLICY.wait(1, uri, null));
    }

    @Test
    void retryAfterIsANumberOfSecondsOrADate() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Tue, 05 Mar 2024 01:03:03 GMT", NOW)).contains(Duration.ofMinutes(1));
        assertThat(RetryAfter.read("Tue, 05 Mar 2024 01:00:00 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.read("9".repeat(40), NOW)).contains(Duration.ofSeconds(999_999_999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", ""})
    void retryAfterThatCannotBeReadIsNone(String value) {
        assertThat(RetryAfter.read(value, NOW)).isEmpty();
    }

    private static Duration wait(int failures, String path) {
        return POLICY.wait(failures, URI.create("http://a.cn/" + path), null);
    }
}
