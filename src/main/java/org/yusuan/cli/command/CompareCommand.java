package org.yusuan.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.rendering.ComparisonTable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.DatabaseAddress;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.dataset.compare.CompareReader;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.export.ComparisonExport;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yusuan compare}: puts regions, entities and years side by side, in whatever layout they were printed. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Puts regions, entities and years side by side, whatever the layout; reads no document.",
            "Prints a view, and writes all of them into the folder compare of the output;",
            "docs/data-dictionary.md explains the columns."
        })
final class CompareCommand implements Callable<Integer> {
    private static final List<CompareView> USUAL =
            List.of(CompareView.TOTALS, CompareView.BASIC_PROJECT, CompareView.FUNCTIONAL, CompareView.THREE_PUBLIC);

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "VIEW",
            description = "totals, region, basic-project, functional, functional-region, three-public, economic, "
                    + "projects, indicators or coverage (default: totals, basic-project, functional and three-public).")
    private @Nullable String view;

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            description = "Only of that region: a code, its first digits (14: a province), or part of a name.")
    private @Nullable String region;

    @Option(names = "--year", paramLabel = "YEAR", description = "Only of that fiscal year.")
    private @Nullable Integer year;

    @Option(names = "--entity", paramLabel = "NAME", description = "Only of entities whose name contains it.")
    private @Nullable String entity;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "100",
            description = "The largest number of rows to print of a view (default: ${DEFAULT-VALUE}).")
    private int rows = 100;

    private final SessionFactory sessions;
    private final Console console;

    CompareCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CompareView> views = views();
        DatabaseAddress database = output.existingDatabase();
        ReaderOptions readers = new ReaderOptions(0, input.templates());
        try (RunLocks locks = output.lock("compare");
                ConfigurableApplicationContext session =
                        sessions.open(database, output.directory().resolve("log"), readers)) {
            session.getBean(ComparisonSettlement.class).settle();
            session.getBean(ComparisonExport.class).export(output.directory());
            CompareReader reader = session.getBean(CompareReader.class);
            views.forEach(wanted -> print(reader, wanted));
        }
        console.print(
                "All views, with all columns, are in " + output.directory().resolve("compare") + "\n");
        return ExitCode.WELL;
    }

    private void print(CompareReader reader, CompareView wanted) {
        ComparisonTable table = new ComparisonTable(wanted, rows);
        CompareReader.Filter filter = new CompareReader.Filter(region, year, entity);
        reader.inSnapshot(() -> reader.rows(wanted, filter, table::add));
        console.print(table.text() + "\n");
    }

    private List<CompareView> views() {
        return view == null
                ? USUAL
                : List.of(CompareView.ofWord(view)
                        .orElseThrow(() -> new CannotRunException("there is no view '" + view + "'; use one of "
                                + Stream.of(CompareView.values())
                                        .map(CompareView::word)
                                        .collect(Collectors.joining(", ")))));
    }
}
