package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class ScheduleTest {

    @Test
    void aTimeThatTheClockSkipsInSpringComesAnHourLater() {
        assertThat(next("0 30 2 * * *", "Europe/Berlin", "2026-03-29T00:00:00Z"))
                .hasValue(ZonedDateTime.parse("2026-03-29T03:30:00+02:00[Europe/Berlin]"));
    }

    @Test
    void aTimeThatTheClockShowsTwiceInAutumnCountsTheFirstTime() {
        assertThat(next("0 30 2 * * *", "Europe/Berlin", "2026-10-25T00:00:00Z"))
                .hasValue(ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Berlin]"));
        assertThat(next("0 30 2 * * *", "Europe/Berlin", "2026-10-25T00:30:00Z"))
                .hasValue(ZonedDateTime.parse("2026-10-26T02:30:00+01:00[Europe/Berlin]"));
    }

    @Test
    void aDayThatNeverComesHasNoNextRun() {
        assertThat(next("0 0 0 30 2 *", "Asia/Shanghai", "2026-01-01T00:00:00Z"))
                .isEmpty();
    }

    private static Optional<ZonedDateTime> next(String cron, String zone, String after) {
        return new Schedule(CronExpression.parse(cron), ZoneId.of(zone)).after(Instant.parse(after));
    }
}
