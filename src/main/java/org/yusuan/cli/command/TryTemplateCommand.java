package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yusuan.cli.rendering.TrialReport;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.document.pipeline.DocumentTables;
import org.yusuan.document.template.Template;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.document.template.TemplateTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan templates try}: prints what a template reads from a document, table by table. It writes nothing. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description = {
            "Applies a template to a document, and prints table by table what is placed, what is not, and why.",
            "Nothing is written."
        },
        footer = {
            "",
            "Exit code: 0 every budget table is placed and every column of figures explained; 1 not so; 2 a file cannot",
            "be read."
        })
final class TryTemplateCommand implements Callable<Integer> {
    @Mixin
    private TemplateOptions options = new TemplateOptions();

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
        Console.silenceLogging();
        Template tried = options.one(template).template();
        TemplateLibrary library = TemplateLibrary.withOwn(options.folder()).with(tried);
        DocumentTables read = DocumentTables.read(document, library);
        TemplateTrial trial = TemplateTrial.of(tried, library, read.tables());
        console.print(new TrialReport(tried.name(), read, trial).text());
        return trial.isWell() ? ExitCode.WELL : ExitCode.LOOK;
    }
}
