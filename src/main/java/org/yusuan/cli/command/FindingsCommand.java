package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.rendering.FindingLine;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.dataset.store.FindingSearch;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yusuan findings}: lists the findings of the database. It changes nothing, and works while a run goes on. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = "Lists the findings, by document; docs/checks.md explains the rules.")
final class FindingsCommand implements Callable<Integer> {
    /** No document is read: there are no workers, and no template is used. */
    private static final ReaderOptions NO_READERS = new ReaderOptions(0, Path.of("templates"));

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--severity", description = "Only of that severity: ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity severity;

    @Option(
            names = "--rule",
            paramLabel = "NAME",
            description = "Only of that rule, or of the rules that begin so: sum, same.total.")
    private @Nullable String rule;

    @Option(
            names = "--document",
            paramLabel = "NAME|ID",
            description = "Only of documents whose file name contains it, or of that disclosure_id.")
    private @Nullable String document;

    @Option(names = "--fault", description = "Only with that likely fault: ${COMPLETION-CANDIDATES}.")
    private @Nullable Fault fault;

    private final SessionFactory sessions;
    private final Console console;

    private int shown;

    FindingsCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        FindingSearch.Filter filter = new FindingSearch.Filter(severity, rule, document, fault);
        shown = 0;
        try (ConfigurableApplicationContext session = sessions.read(output.existingDatabase(), NO_READERS)) {
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
