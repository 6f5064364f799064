package org.yusuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yusuan.document.pipeline.DocumentTables;
import org.yusuan.document.template.Template;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan templates try}: what a template makes of a document, table by table; writes nothing. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description = {
            "Lays a template on a document and tells, table by table, what is placed, what is not, and why.",
            "Nothing is written."
        },
        footer = {
            "",
            "Exit code: 0 every budget table is placed and every column of figures explained; 1 not so; 2 a file cannot",
            "be read."
        })
final class TryTemplateCommand implements Callable<Integer> {
    @Mixin
    private OwnTemplates own = new OwnTemplates();

    @Parameters(index = "0", paramLabel = "FILE.yaml", description = "A template, or the name of one.")
    private String template = "";

    @Parameters(index = "1", paramLabel = "DOCUMENT", description = "A published disclosure.")
    private Path document = Path.of("");

    private final Console console;

    TryTemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuietLog.begin();
        Template tried = own.one(template).template();
        TemplateLibrary library = TemplateLibrary.withOwn(own.folder()).with(tried);
        DocumentTables read = DocumentTables.read(document, library);
        TemplateTrial trial = TemplateTrial.of(tried, library, read.tables());
        console.print(new TrialReport(tried.name(), read, trial).text());
        return trial.isWell() ? ExitCode.WELL : ExitCode.LOOK;
    }
}
