package org.yusuan.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.rendering.ChangeSummary;
import org.yusuan.cli.rendering.HarvestSummary;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.RunLocks;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Withdrawals;
import org.yusuan.collect.source.Job;
import org.yusuan.operate.batch.CorrectionFile;
import org.yusuan.operate.batch.Harvest;
import org.yusuan.operate.batch.HarvestReport;
import org.yusuan.operate.batch.HarvestRequest;
import org.yusuan.operate.batch.RunSources;
import org.yusuan.operate.batch.RunSources.Asking;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code run} and {@code extract} have in common: documents from somewhere travel the whole road. */
abstract class HarvestCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions place = new OutputOptions();

    @Mixin
    private InputOptions workplace = new InputOptions();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Worker processes; 0 reads in this process, without protection (default: one a core).")
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

    InputOptions workplace() {
        return workplace;
    }

    /** Where the documents are. */
    abstract List<Job> jobs();

    /** What it wants of the web. */
    Asking asking() {
        return Asking.NOT;
    }

    /** All jobs that are defined; none where the command does without them. */
    List<Job> defined() {
        return List.of();
    }

    /** The first day of publication that is of interest on the web. */
    @Nullable
    LocalDate since() {
        return null;
    }

    /** Which of them are read. */
    abstract Selection selection();

    /** Whether only to look. */
    boolean dryRun() {
        return false;
    }

    /** Whether to tell how the rows of known documents change. */
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
                + new HarvestSummary(report, time, place.output()).text());
        return report.wentWell() ? ExitCode.WELL : ExitCode.LOOK;
    }

    private HarvestRequest request() {
        Archive archive = workplace.archive();
        return new HarvestRequest(
                spec.name(),
                new RunSources(jobs(), archive, since(), asking()),
                defined(),
                place.output(),
                Math.max(1, workers),
                selection(),
                CorrectionFile.read(workplace.overrides()),
                new Withdrawals(archive).inForce(),
                compare());
    }

    private ReaderOptions readers() {
        return new ReaderOptions(
                workers, workplace.templates(), place.output().resolve("cache").resolve("ocr"));
    }

    private HarvestReport harvest(HarvestRequest request) {
        Path log = place.output().resolve("log");
        RunSources sources = request.sources();
        try (RunLocks locks = place.lock(spec.name(), sources.fetches() ? sources.archive() : null);
                ConfigurableApplicationContext session = sessions.open(place.database(), log, readers())) {
            Harvest harvest = session.getBean(Harvest.class);
            return dryRun() ? harvest.rehearse(request, console.progress()) : harvest.run(request, console.progress());
        }
    }
}
