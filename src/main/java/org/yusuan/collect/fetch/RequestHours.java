package org.yusuan.collect.fetch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The part of the day in which requests may start.
 *
 * @param from the first minute that is allowed
 * @param to the first that is not; earlier than {@code from}: the window goes over midnight
 * @param zone whose clock is meant
 */
public record RequestHours(LocalTime from, LocalTime to, ZoneId zone) {

    /** @throws IllegalArgumentException if the window is empty */
    public RequestHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("hours must not begin and end at the same time, " + from);
        }
    }

    /** Whether a request may start now. */
    public boolean contain(Instant now) {
        LocalTime time = now.atZone(zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /** The first moment from this one on in which a request may start. */
    public Instant opening(Instant now) {
        if (contain(now)) {
            return now;
        }
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.with(from);
        return (today.isBefore(here) ? here.plusDays(1).with(from) : today).toInstant();
    }

    @Override
    public String toString() {
        return from + " to " + to + " " + zone;
    }
}
