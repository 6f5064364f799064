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

/**
 * The life of the service: waits for the next turn, runs all jobs whose turn has come in one run, and goes on until the bell
 * rings. A turn is done with when its run has ended; so what was missed while nobody watched, or was stopped in its middle, is
 * made up for once.
 */
public final class NightWatch {
    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    private final SchedulerConfig office;
    private final SchedulerTimings clockwork;
    private final InstantSource clock;
    private final StopSignal bell;
    private final HeartbeatWriter pulse;
    private ScheduleState handled;
    private List<Job> jobs = List.of();
    private Instant notBefore = Instant.MIN;
    private Instant nextMail = Instant.MIN;

    /** @param bell rung when the service is to end */
    public NightWatch(SchedulerConfig office, SchedulerTimings clockwork, InstantSource clock, StopSignal bell) {
        this.office = office;
        this.clockwork = clockwork;
        this.clock = clock;
        this.bell = bell;
        this.pulse = new HeartbeatWriter(office.output(), clock);
        this.handled = ScheduleState.file(office.output()).read().orElseGet(ScheduleState::nothing);
    }

    /** The service's own word on itself, for whoever asks while it lives. */
    public HeartbeatWriter pulse() {
        return pulse;
    }

    /** Watches until the bell rings. */
    public void keep() throws InterruptedException {
        boolean goesOn = true;
        while (goesOn && !bell.await(Duration.ZERO)) {
            readJobs();
            Timetable table = new Timetable(jobs, handled.jobs());
            List<String> due = clock.instant().isBefore(notBefore) ? List.of() : table.due(clock.instant());
            if (!due.isEmpty()) {
                goesOn = run(due);
            } else if (office.mailWaits().getAsBoolean() && !clock.instant().isBefore(nextMail)) {
                nextMail = clock.instant().plus(clockwork.mail());
                goesOn = await(office.runs().start(arguments("notices", List.of())), List.of());
            } else {
                pulse.waiting(table.turns(clock.instant()));
                goesOn = !bell.await(pause(table));
            }
        }
        pulse.ended();
    }

    /** A mistake in a file keeps nobody from running the jobs as they were. */
    private void readJobs() {
        try {
            jobs = office.jobs().get();
            pulse.problem("");
        } catch (CannotRunException e) {
            if (pulse.problem(String.valueOf(e.getMessage()))) {
                LOG.error("the jobs stay as they were: {}", e.getMessage());
            }
        }
        List<String> unseen = jobs.stream()
                .filter(job -> job.terms().schedule() != null)
                .map(Job::name)
                .filter(name -> !handled.jobs().containsKey(name))
                .toList();
        if (!unseen.isEmpty()) {
            handled(unseen, clock.instant());
        }
    }

    /** Whether the service goes on. */
    private boolean run(List<String> due) throws InterruptedException {
        Instant begin = clock.instant();
        LOG.info("running {}", due);
        RunLauncher.Running running = office.runs().start(arguments("run", due));
        boolean goesOn = await(running, due);
        if (!goesOn) {
            return false;
        }
        pulse.ran(running.exitCode());
        if (running.exitCode() == office.busyCode()) {
            notBefore = clock.instant().plus(clockwork.busy());
        } else {
            handled(due, begin);
        }
        return true;
    }

    /** Waits for the end of a command; false if the bell rang, and the command ended in its grace or was stopped. */
    private boolean await(RunLauncher.Running running, List<String> names) throws InterruptedException {
        pulse.running(names);
        while (!running.awaitEnd(Duration.ofSeconds(1))) {
            pulse.goesOn(clockwork.beat());
            if (bell.await(Duration.ZERO) && !running.awaitEnd(clockwork.grace())) {
                LOG.warn("the run of {} is stopped; it is made up for at the next start", names);
                running.stop();
                return false;
            }
        }
        return true;
    }

    private void handled(List<String> names, Instant upTo) {
        handled = handled.with(names, upTo);
        ScheduleState.file(office.output()).write(handled);
    }

    private Duration pause(Timetable table) {
        Instant now = clock.instant();
        return table.turns(now).stream()
                .map(turn -> Duration.between(now, turn.begin().isAfter(notBefore) ? turn.begin() : notBefore))
                .filter(left -> left.compareTo(clockwork.beat()) < 0)
                .findFirst()
                .orElse(clockwork.beat());
    }

    private List<String> arguments(String command, List<String> names) {
        List<String> arguments = new ArrayList<>(List.of(command));
        names.forEach(name -> arguments.addAll(List.of("--job", name)));
        return Stream.concat(arguments.stream(), office.options().stream()).toList();
    }
}
