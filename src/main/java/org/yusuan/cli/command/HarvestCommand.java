package org.yusuan.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.rendering.ChangeSummary;
import org.yusuan.cli.rendering.HarvestSummary;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.FailureMessage;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Withdrawals;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Job;
import org.yusuan.model.RunInterruptedException;
import org.yusuan.operate.batch.CorrectionFile;
import org.yusuan.operate.batch.HarvestLauncher;
import org.yusuan.operate.batch.HarvestRehearsal;
import org.yusuan.operate.batch.HarvestReport;
import org.yusuan.operate.batch.HarvestRequest;
import org.yusuan.operate.batch.RunRecorder;
import org.yusuan.operate.batch.RunSources;
import org.yusuan.operate.batch.RunSources.Asking;
import org.yusuan.operate.batch.Selection;
import org.yusuan.operate.run.AnotherRunException;
import org.yusuan.operate.run.OpenRun;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads documents and publishes the dataset. */
abstract class HarvestCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Worker processes; 0 reads in this process, without protection (default: one for each core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
    private CommandSpec spec;

    private final SessionFactory sessions;
    private final Console console;

    HarvestCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    InputOptions input() {
        return input;
    }

    /** The jobs whose documents are read. */
    abstract List<Job> jobs();

    /** Whether the web is asked for new documents. */
    Asking asking() {
        return Asking.NOT;
    }

    /** All jobs that are defined; empty if the command uses none. */
    List<Job> defined() {
        return List.of();
    }

    /** The earliest day of publication that is wanted from the web; null for any. */
    @Nullable
    LocalDate since() {
        return null;
    }

    /** Which of the documents are read. */
    abstract Selection selection();

    /** Whether nothing is changed. */
    boolean dryRun() {
        return false;
    }

    /** Whether to print how the rows of known documents change. */
    boolean compare() {
        return false;
    }

    @Override
    public final Integer call() {
        if (workers < 0) {
            throw new ParameterException(spec.commandLine(), "--workers must be 0 or more, but is " + workers);
        }
        long begin = System.nanoTime();
        HarvestReport report = harvest(request());
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        console.print((compare() ? new ChangeSummary(report, dryRun()).text() : "")
                + new HarvestSummary(report, time, output.directory()).text());
        return report.wentWell() ? ExitCode.WELL : ExitCode.LOOK;
    }

    private HarvestRequest request() {
        Archive archive = input.archive();
        return new HarvestRequest(
                spec.name(),
                new RunSources(jobs(), archive, since(), asking()),
                defined(),
                output.directory(),
                Math.max(1, workers),
                selection(),
                CorrectionFile.read(input.overrides()),
                new Withdrawals(archive).inForce(),
                compare());
    }

    private ReaderOptions readers() {
        return new ReaderOptions(
                workers, input.templates(), output.directory().resolve("cache").resolve("ocr"));
    }

    private HarvestReport harvest(HarvestRequest request) {
        try (RunLocks locks = RunLocks.ofOutput(output.directory(), spec.name())) {
            return dryRun() ? rehearse(request, locks) : run(request, locks);
        } catch (RunInterruptedException e) {
            // not before the database was closed: H2 does not survive a write of an interrupted thread
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    private HarvestReport rehearse(HarvestRequest request, RunLocks locks) {
        try (ConfigurableApplicationContext session = open(request, locks)) {
            return session.getBean(HarvestRehearsal.class).rehearse(request, console.progress());
        }
    }

    /** The run is on record before anything else that it needs: where its database is down, that is reported. */
    private HarvestReport run(HarvestRequest request, RunLocks locks) {
        OpenRun record = OpenRun.open(output.directory(), spec.name(), Instant.now());
        try (ConfigurableApplicationContext session = openRecorded(request, locks, record)) {
            return session.getBean(HarvestLauncher.class).run(record, request, console.progress());
        }
    }

    private ConfigurableApplicationContext openRecorded(HarvestRequest request, RunLocks locks, OpenRun record) {
        try {
            return open(request, locks);
        } catch (AnotherRunException e) {
            record.cancel();
            throw e;
        } catch (RuntimeException e) {
            sessions.withoutDatabase(notices ->
                    new RunRecorder(notices, InstantSource.system()).couldNotBegin(record, FailureMessage.message(e)));
            throw e;
        }
    }

    private ConfigurableApplicationContext open(HarvestRequest request, RunLocks locks) {
        output.lockDatabase(locks);
        if (request.sources().fetches()) {
            locks.andArchive(request.sources().archive().lock());
        }
        return sessions.open(output.database(), output.directory().resolve("log"), readers());
    }

    /** A command that reads documents of all jobs, or of some. */
    abstract static class OverJobs extends HarvestCommand {
        @Option(names = "--input", paramLabel = "DIR", description = "A folder of documents, in place of the jobs.")
        private @Nullable Path folder;

        @Option(names = "--job", paramLabel = "NAME", split = ",", description = "Only the documents of these jobs.")
        private List<String> names = List.of();

        OverJobs(SessionFactory sessions, Console console) {
            super(sessions, console);
        }

        @Override
        final List<Job> defined() {
            return folder == null ? new JobDefinitions(input().jobs()).all() : List.of();
        }

        @Override
        final List<Job> jobs() {
            return folder == null ? new JobDefinitions(input().jobs()).named(names) : List.of(FolderJob.of(folder));
        }
    }
}
