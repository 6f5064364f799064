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
 * @param jobs all jobs; those without a schedule have no turns
 * @param done by the name of a job, the moment up to which its turns are done; now for a job that is missing
 */
record Timetable(List<Job> jobs, Map<String, Instant> done) {

    /**
     * A job and the moment at which it may begin.
     *
     * @param job the name of the job
     * @param begin the earliest moment
     */
    record Turn(String job, Instant begin) {
        static final Comparator<Turn> ORDER = Comparator.comparing(Turn::begin).thenComparing(Turn::job);
    }

    /**
     * The next turn of each job, the soonest first. Any number of missed times of its schedule is one turn; outside its hours a
     * job waits until they begin.
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
        Instant last = done.getOrDefault(job.name(), now);
        // a clock that was ahead once must not stop the job until then
        Instant upTo = last.isAfter(now) ? now : last;
        return Stream.ofNullable(job.terms().schedule())
                .flatMap(schedule -> next(schedule, upTo).stream())
                .map(time -> new Turn(job.name(), job.opening(time.isBefore(now) ? now : time)))
                .findFirst();
    }

    private static Optional<Instant> next(Schedule schedule, Instant upTo) {
        return schedule.after(upTo).map(ZonedDateTime::toInstant);
    }
}
