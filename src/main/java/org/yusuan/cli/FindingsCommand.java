package org.yusuan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.dataset.store.FindingSearch;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yusuan findings}: what is odd in the database, by document. Looks, even while a run goes on, and changes nothing. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = "Lists what is odd, by document; docs/checks.md says what the rules mean.")
final class FindingsCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions place = new OutputOptions();

    @Option(names = "--severity", description = "Only of that severity: ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity severity;

    @Option(
            names = "--rule",
            paramLabel = "NAME",
            description = "Only of that rule, or of all that begin so: sum, same.total.")
    private @Nullable String rule;

    @Option(
            names = "--document",
            paramLabel = "NAME|ID",
            description = "Only of documents with that in their file name, or of that disclosure_id.")
    private @Nullable String document;

    @Option(names = "--fault", description = "Only where the fault looks like that: ${COMPLETION-CANDIDATES}.")
    private @Nullable Fault fault;

    private final SessionFactory sessions;
    private final Console console;
    /** Nothing is read: no workers, and templates are not looked at. */
    private static final ReaderOptions NO_READERS = new ReaderOptions(0, Path.of("templates"));

    private int shown;

    FindingsCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        FindingSearch.Filter filter = new FindingSearch.Filter(severity, rule, document, fault);
        shown = 0;
        try (ConfigurableApplicationContext session = sessions.open(ExistingDatabase.of(place), null, NO_READERS)) {
            session.getBean(FindingSearch.class).forEach(filter, this::show);
        }
        console.print(String.format(Locale.ROOT, "%,d findings\n", shown));
        return ExitCode.WELL;
    }

    private void show(String sourceFile, Finding finding) {
        shown++;
        console.print(new FindingLine(sourceFile, finding).text());
    }
}
