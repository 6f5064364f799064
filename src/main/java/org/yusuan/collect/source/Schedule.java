package org.yusuan.collect.source;

import java.time.Instant;
import java.time.LocalDateTime;
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

    /**
     * The next time after this; empty if there is none, as on 30 February. Each time of the clock counts once: one that the
     * clock leaves out in spring comes later by what was left out, and one that it shows twice in autumn comes the first time.
     * (Spring's own search with a zone leaves out the first and gives the second twice.)
     */
    public Optional<ZonedDateTime> after(Instant time) {
        LocalDateTime next = cron.next(time.atZone(zone).toLocalDateTime());
        while (next != null && !next.atZone(zone).toInstant().isAfter(time)) {
            next = cron.next(next);
        }
        return Optional.ofNullable(next).map(local -> local.atZone(zone));
    }
}
