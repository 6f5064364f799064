package org.yusuan.source;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job runs by itself.
 *
 * @param cron six fields, from seconds to days of the week
 * @param zone in which they are meant
 */
public record Schedule(CronExpression cron, ZoneId zone) {

    /** The next time after this; empty if there is none, as on 30 February. */
    public Optional<ZonedDateTime> after(Instant time) {
        return Optional.ofNullable(cron.next(time.atZone(zone)));
    }
}
