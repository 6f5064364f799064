package org.yusuan.collect.fetch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of the day in which requests may start.
 *
 * @param from the first minute that is allowed
 * @param to the first minute that is not; earlier than {@code from} if the hours go over midnight
 * @param zone the time zone of both
 */
public record RequestHours(LocalTime from, LocalTime to, ZoneId zone) {

    /** @throws IllegalArgumentException if both ends are the same */
    public RequestHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("hours must not begin and end at the same time, " + from);
        }
    }

    /** Whether a request may start at this moment. */
    public boolean contains(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /** The first moment from this one on at which a request may start. */
    public Instant opening(Instant moment) {
        if (contains(moment)) {
            return moment;
        }
        ZonedDateTime here = moment.atZone(zone);
        ZonedDateTime today = here.with(from);
        return (today.isBefore(here) ? here.plusDays(1).with(from) : today).toInstant();
    }

    @Override
    public String toString() {
        return from + " to " + to + " " + zone;
    }
}
