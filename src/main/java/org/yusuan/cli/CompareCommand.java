package org.yusuan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.dataset.compare.CompareFilter;
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

/** {@code yusuan compare}: regions, entities and years side by side, whatever the layout. Reads no document. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Puts regions, entities and years side by side, whatever the layout; reads no document.",
            "Prints a view, and writes all of them into the folder compare of the output;",
            "docs/data-dictionary.md says what the columns mean."
        })
final class CompareCommand implements Callable<Integer> {
    private static final List<CompareView> USUAL =
            List.of(CompareView.TOTALS, CompareView.BASIC_PROJECT, CompareView.FUNCTIONAL, CompareView.THREE_PUBLIC);

    @Mixin
    private OutputOptions place = new OutputOptions();

    @Mixin
    private InputOptions workplace = new InputOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "VIEW",
            description = "totals, region, basic-project, functional, functional-region, three-public, economic, "
                    + "projects, indicators or coverage (default: totals, basic-project, functional and three-public).")
    private @Nullable String view;

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            description = "Only of that region: a code, the beginning of one (14: a province), or a part of the name.")
    private @Nullable String region;

    @Option(names = "--year", paramLabel = "YEAR", description = "Only of that fiscal year.")
    private @Nullable Integer year;

    @Option(names = "--entity", paramLabel = "NAME", description = "Only of entities with that in their name.")
    private @Nullable String entity;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many rows of a view are printed at most (default: ${DEFAULT-VALUE}).")
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
        DatabaseAddress database = ExistingDatabase.of(place);
        ReaderOptions readers = new ReaderOptions(0, workplace.templates());
        try (RunLocks locks = place.lock("compare");
                ConfigurableApplicationContext session =
                        sessions.open(database, place.output().resolve("log"), readers)) {
            session.getBean(ComparisonSettlement.class).settle();
            session.getBean(ComparisonExport.class).export(place.output());
            CompareReader reader = session.getBean(CompareReader.class);
            views.forEach(wanted -> print(reader, wanted));
        }
        console.print("All views, with all columns, are in " + place.output().resolve("compare") + "\n");
        return ExitCode.WELL;
    }

    private void print(CompareReader reader, CompareView wanted) {
        ComparisonTable table = new ComparisonTable(wanted, rows);
        CompareFilter filter = new CompareFilter(region, year, entity);
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
