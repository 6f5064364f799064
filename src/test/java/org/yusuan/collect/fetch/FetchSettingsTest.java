package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchSettingsTest {
    private static final URI SOMEWHERE = URI.create("http://a.cn/a.pdf");

    @ParameterizedTest
    @ValueSource(strings = {"", "somebody", "night@example.org\r\nX: y", "预算@example.org", "(me)@example.org"})
    void a_contact_by_which_nobody_can_be_reached_is_none(String contact) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserAgent("1.0", contact))
                .withMessageContaining("portal's administrator");
    }

    @Test
    void settings_that_make_no_sense_are_refused_with_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Politeness(Duration.ZERO, 0, Duration.ZERO, null))
                .withMessage("concurrency must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Politeness(Duration.ofSeconds(-1), 1, Duration.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new WebLimits(0, 0, Duration.ofSeconds(1), 0, 1));
    }

    @Test
    void waits_grow_up_to_their_cap_and_differ_between_addresses_but_not_between_runs() {
        Backoff backoff = new Backoff(Duration.ofSeconds(4), Duration.ofSeconds(20));

        assertThat(backoff.after(1, SOMEWHERE)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(backoff.after(2, SOMEWHERE)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(backoff.after(99, SOMEWHERE)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(backoff.after(1, SOMEWHERE)).isEqualTo(backoff.after(1, SOMEWHERE));
        List<Duration> many = IntStream.range(0, 100)
                .mapToObj(i -> backoff.after(1, URI.create("http://a.cn/" + i)))
                .distinct()
                .toList();
        assertThat(many).hasSizeGreaterThan(50);
    }

    @Test
    void a_server_may_say_when_to_come_back_in_seconds_or_as_a_date() {
        Instant now = Instant.parse("2024-03-05T01:02:03Z");

        assertThat(RetryAfter.from("120", now)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.from("Tue, 05 Mar 2024 01:03:03 GMT", now)).contains(Duration.ofMinutes(1));
        assertThat(RetryAfter.from("Tue, 05 Mar 2024 01:00:00 GMT", now)).contains(Duration.ZERO);
        assertThat(RetryAfter.from("9".repeat(40), now)).contains(Duration.ofSeconds(999_999_999));
        assertThat(RetryAfter.from("soon", now)).isEmpty();
        assertThat(RetryAfter.from("-5", now)).isEmpty();
        assertThat(RetryAfter.from("", now)).isEmpty();
    }

    @Test
    void a_range_that_contradicts_itself_is_none() {
        assertThat(ContentRange.of("bytes 5-9/10")).contains(new ContentRange(5, 9, 10));
        assertThat(ContentRange.of("bytes 5-9/*")).contains(new ContentRange(5, 9, -1));
        assertThat(ContentRange.of("bytes 9-5/10")).isEmpty();
        assertThat(ContentRange.of("bytes 5-10/10")).isEmpty();
        assertThat(ContentRange.of("bytes */10")).isEmpty();
        assertThat(ContentRange.of("bytes 5-99999999999999999999/*")).isEmpty();
    }
}
