package org.yusuan.operate.schedule;

import java.time.Duration;

/**
 * The rhythm of the service.
 *
 * @param beat the longest between two signs of life; so long may it take until a changed job or clock is noticed
 * @param busy after how long a run is tried again that found another one going on
 * @param mail how often notices are tried that could not be sent
 * @param grace how long a run may go on when the service is to end
 */
public record SchedulerTimings(Duration beat, Duration busy, Duration mail, Duration grace) {

    /** The usual rhythm with this grace. */
    public static SchedulerTimings withGrace(Duration grace) {
        return new SchedulerTimings(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(15), grace);
    }
}
