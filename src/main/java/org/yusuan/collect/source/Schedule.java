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
 * @param zone the time zone of those fields
 */
public record Schedule(CronExpression cron, ZoneId zone) {

    /**
     * The next run after this time; empty if there is none, as on 30 February. Each local time counts once: a time that is
     * skipped in spring is moved by the skipped hour, and a time that occurs twice in autumn counts the first time. (The
     * framework's own search with a time zone omits the former and gives the latter twice.)
     */
    public Optional<ZonedDateTime> after(Instant time) {
        LocalDateTime next = cron.next(time.atZone(zone).toLocalDateTime());
        while (next != null && !next.atZone(zone).toInstant().isAfter(time)) {
            next = cron.next(next);
        }
        return Optional.ofNullable(next).map(local -> local.atZone(zone));
    }
}
