package org.yusuan.operate.schedule;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.Schedule;

/**
 * When the jobs run next.
 *
 * @param jobs all of them; those without a schedule never run by themselves
 * @param handled up to when each job's schedule is done with, by name
 */
record Timetable(List<Job> jobs, Map<String, Instant> handled) {

    /**
     * A job and when it may begin.
     *
     * @param job its name
     * @param begin not before this
     */
    record Turn(String job, Instant begin) {
        static final Comparator<Turn> ORDER = Comparator.comparing(Turn::begin).thenComparing(Turn::job);
    }

    /**
     * The next turn of each job, the soonest first. However many times of its schedule went by, that is one turn; outside its
     * hours a job waits until they begin.
     */
    List<Turn> turns(Instant now) {
        return jobs.stream()
                .flatMap(job -> turn(job, now).stream())
                .sorted(Turn.ORDER)
                .toList();
    }

    /** The jobs whose turn has come. */
    List<String> due(Instant now) {
        return turns(now).stream()
                .filter(turn -> !turn.begin().isAfter(now))
                .map(Turn::job)
                .toList();
    }

    private Optional<Turn> turn(Job job, Instant now) {
        Instant done = handled.getOrDefault(job.name(), now);
        return Stream.ofNullable(job.terms().schedule())
                .flatMap(schedule -> next(schedule, done).stream())
                .map(time -> new Turn(job.name(), job.opening(time.isBefore(now) ? now : time)))
                .findFirst();
    }

    private static Optional<Instant> next(Schedule schedule, Instant done) {
        return schedule.after(done).map(ZonedDateTime::toInstant);
    }
}
