package org.yusuan.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.bench.Bench;
import org.yusuan.bench.BenchReport;
import org.yusuan.bench.ExportBench;
import org.yusuan.bench.ScanBench;
import org.yusuan.cli.rendering.BenchTables;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.DatabaseAddress;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.cli.wiring.TemporaryWorkspace;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.JobTerms;
import org.yusuan.collect.source.NamePatterns;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.model.CannotRunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yusuan bench}: measures the speed of the pipeline, beside Tabula alone. It leaves no dataset behind. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how many pages per second the whole pipeline reads, from the PDFs to committed facts and CSV,",
            "and in turns with it Tabula's lattice alone over the same pages, in one virtual machine with the settings of a",
            "worker. Leaves nothing behind.",
            "With --scans: measures the reading of scans, which are made from the PDFs first, by stage.",
            "With --synthetic: measures each format of the export, for an invented dataset of that size."
        })
final class BenchCommand implements Callable<Integer> {
    /** The heap of a worker, in megabytes. */
    private static final int HEAP_OF_A_THREAD = 256;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A folder of PDFs (default: this one).")
    private Path folder = Path.of(".");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "12",
            description = "Laps of each: the first is the cold one, the second half are the warm ones"
                    + " (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at the same time (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--here",
            description = "Measure in this virtual machine, with its own settings, in place of a new one.")
    private boolean here;

    @Option(
            names = "--scans",
            paramLabel = "DPI",
            description = "Measure the reading of scans with that many dots per inch instead: askew, noisy, blurred.")
    private int scans;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "20",
            description = "Read only the first N pages of scans (default: ${DEFAULT-VALUE}).")
    private int pages;

    @Option(
            names = "--synthetic",
            paramLabel = "FACTS",
            description = "Measure the export of that many invented facts instead; reads no PDF.")
    private long synthetic;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
    private CommandSpec spec;

    private final SessionFactory sessions;
    private final Console console;

    BenchCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        atLeastOne("--rounds", rounds);
        atLeastOne("--threads", threads);
        atLeastOne("--pages", pages);
        if (synthetic > 0) {
            List<ExportBench.Cost> costs = new ExportBench(synthetic).run(() -> TemporaryWorkspace.open(2));
            console.print(BenchTables.of(synthetic, costs));
            return ExitCode.WELL;
        }
        if (!here) {
            return inNewMachine();
        }
        console.print(scans > 0 ? BenchTables.of(scans()) : BenchTables.of(pipeline()));
        return ExitCode.WELL;
    }

    /** Runs the same command in a virtual machine like that of a worker, so that the figures hold for the nightly run. */
    private int inNewMachine() throws IOException {
        List<String> arguments = List.of(
                spec.name(),
                folder.toAbsolutePath().toString(),
                "--rounds=" + rounds,
                "--threads=" + threads,
                "--scans=" + scans,
                "--pages=" + pages,
                "--here");
        Process process = sessions.program().startLike(HEAP_OF_A_THREAD * threads, arguments);
        console.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return process.onExit().join().exitValue();
    }

    /** The session gives the operator's settings of limits and log; the laps are measured outside it. */
    private BenchReport pipeline() {
        FolderJob job = new FolderJob(JobTerms.named("bench"), folder, new NamePatterns(List.of("*.pdf"), false));
        try (ConfigurableApplicationContext session = session()) {
            ExtractorSettings settings = new ExtractorSettings(session.getBean(ExtractorLimits.class), null);
            return new Bench(job, rounds, threads).run(settings, () -> TemporaryWorkspace.open(threads + 1));
        }
    }

    private ScanBench.Result scans() throws IOException {
        try (Stream<Path> files = Files.list(folder);
                ConfigurableApplicationContext session = session()) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
            if (documents.isEmpty()) {
                throw new CannotRunException("there is no PDF in '" + folder + "'");
            }
            return new ScanBench(session.getBean(ExtractorLimits.class), scans, pages).run(documents);
        }
    }

    private ConfigurableApplicationContext session() {
        DatabaseAddress none = DatabaseAddress.parse("jdbc:h2:mem:bench", Map.of());
        return sessions.open(none, null, new ReaderOptions(0, folder));
    }

    private void atLeastOne(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be 1 or more, but is " + value);
        }
    }
}
