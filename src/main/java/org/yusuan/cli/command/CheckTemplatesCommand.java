package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yusuan.cli.rendering.TemplateText;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.QuietLog;
import org.yusuan.document.template.TemplateReader;
import org.yusuan.document.template.TemplateSource;
import org.yusuan.io.YamlException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan templates check}: all mistakes of template files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells all mistakes of these templates: file, line, and the words to use.",
        footer = {"", "Exit code: 0 no mistakes; 1 mistakes; 2 a file cannot be read."})
final class CheckTemplatesCommand implements Callable<Integer> {
    @Mixin
    private OwnTemplates own = new OwnTemplates();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Templates (default: all of the folder).")
    private List<Path> files = List.of();

    private final Console console;

    CheckTemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuietLog.begin();
        List<TemplateSource> sources = files.isEmpty()
                ? TemplateSource.in(own.folder())
                : files.stream().map(TemplateSource::of).toList();
        if (sources.isEmpty()) {
            console.print("there are no templates in the folder '" + own.folder() + "'\n");
        }
        return sources.stream().map(this::check).toList().contains(false) ? ExitCode.LOOK : ExitCode.WELL;
    }

    private boolean check(TemplateSource source) {
        List<YamlException> mistakes = TemplateReader.mistakes(source.file(), source.text());
        mistakes.forEach(m -> console.print(m.getMessage() + "\n"));
        if (mistakes.isEmpty()) {
            console.print(source.file() + ": no mistakes, "
                    + TemplateText.count(source.template().tables().size(), "table") + "\n");
        }
        return mistakes.isEmpty();
    }
}
