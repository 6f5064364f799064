package org.yusuan.operate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.collect.source.Job;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.schedule.SchedulerConfig.Timings;

/**
 * The life of the service: waits for the next turn, runs all jobs that are due in one run, and goes on until it is stopped. A
 * turn is done when its run has ended. So a turn that was missed while the service was down, whose run was stopped, or whose run
 * could not begin, is made up for, once.
 */
public final class NightWatch {
    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    private final SchedulerConfig config;
    private final Timings timings;
    private final InstantSource clock;
    private final StopSignal stop;
    private final Heartbeat.Writer heartbeat;
    private ScheduleState done;
    private List<Job> jobs = List.of();
    private Instant notBefore = Instant.MIN;
    private Instant nextNotices = Instant.MIN;
    private int failedAttempts;

    /** @param stop given when the service is to stop */
    public NightWatch(SchedulerConfig config, InstantSource clock, StopSignal stop) {
        this.config = config;
        this.timings = config.timings();
        this.clock = clock;
        this.stop = stop;
        this.heartbeat = new Heartbeat.Writer(config.output(), clock);
        this.done = ScheduleState.file(config.output()).read().orElseGet(ScheduleState::empty);
    }

    /** The heartbeats of this service, which may be read while it lives. */
    public Heartbeat.Writer heartbeat() {
        return heartbeat;
    }

    /** Keeps watch until the service is stopped. */
    public void keep() throws InterruptedException {
        boolean goesOn = true;
        while (goesOn && !stop.await(Duration.ZERO)) {
            readJobs();
            Timetable table = new Timetable(jobs, done.jobs());
            List<String> due = clock.instant().isBefore(notBefore) ? List.of() : table.due(clock.instant());
            if (!due.isEmpty()) {
                goesOn = run(due);
            } else if (config.noticesWait().getAsBoolean() && !clock.instant().isBefore(nextNotices)) {
                nextNotices = clock.instant().plus(timings.notices());
                goesOn = await(config.launcher().start(arguments("notices", List.of())), List.of());
            } else {
                heartbeat.waiting(table.turns(clock.instant()));
                goesOn = !stop.await(pause(table));
            }
        }
        heartbeat.ended();
    }

    /** After a mistake in a job file the service goes on with the jobs as they were. */
    private void readJobs() {
        try {
            jobs = config.jobs().get();
            heartbeat.problem("");
        } catch (CannotRunException e) {
            if (heartbeat.problem(String.valueOf(e.getMessage()))) {
                LOG.error("the jobs stay as they were: {}", e.getMessage());
            }
        }
        List<String> unseen = jobs.stream()
                .filter(job -> job.terms().schedule() != null)
                .map(Job::name)
                .filter(name -> !done.jobs().containsKey(name))
                .toList();
        if (!unseen.isEmpty()) {
            done(unseen, clock.instant());
        }
    }

    /** Runs the jobs that are due; returns whether the service goes on. */
    private boolean run(List<String> due) throws InterruptedException {
        Instant begin = clock.instant();
        LOG.info("running {}", due);
        RunLauncher.Running running = config.launcher().start(arguments("run", due));
        if (!await(running, due)) {
            return false;
        }
        int code = running.exitCode();
        heartbeat.ran(code);
        if (code == config.exitCodes().busy()) {
            retry(due, "found another run going on", timings.busy());
        } else if (code == config.exitCodes().couldNotRun()) {
            failedAttempts++;
            retry(due, "could not begin", timings.retry(failedAttempts));
        } else {
            failedAttempts = 0;
            done(due, begin);
        }
        return true;
    }

    /** The turn is not done. All jobs wait, since all share the output and the database that made the run fail. */
    private void retry(List<String> due, String reason, Duration pause) {
        notBefore = clock.instant().plus(pause);
        LOG.warn("the run of {} {}; it is tried again at {}", due, reason, notBefore);
    }

    /** Waits for the end of a command. Returns false if the service was stopped and the command outlasted its grace. */
    private boolean await(RunLauncher.Running running, List<String> names) throws InterruptedException {
        heartbeat.running(names);
        while (!running.awaitEnd(Duration.ofSeconds(1))) {
            heartbeat.repeat(timings.heartbeat());
            if (stop.await(Duration.ZERO) && !running.awaitEnd(timings.grace())) {
                LOG.warn("the run of {} is stopped; it is made up for at the next start", names);
                running.stop();
                return false;
            }
        }
        return true;
    }

    private void done(List<String> names, Instant upTo) {
        done = done.with(names, upTo);
        ScheduleState.file(config.output()).write(done);
    }

    private Duration pause(Timetable table) {
        Instant now = clock.instant();
        return table.turns(now).stream()
                .map(turn -> Duration.between(now, turn.begin().isAfter(notBefore) ? turn.begin() : notBefore))
                .filter(left -> left.compareTo(timings.heartbeat()) < 0)
                .findFirst()
                .orElse(timings.heartbeat());
    }

    private List<String> arguments(String command, List<String> names) {
        List<String> arguments = new ArrayList<>(List.of(command));
        names.forEach(name -> arguments.addAll(List.of("--job", name)));
        return Stream.concat(arguments.stream(), config.options().stream()).toList();
    }
}
