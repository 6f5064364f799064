package org.yusuan.cli.command;

import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.QuietLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan templates show}: the text of a template, to copy from. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints the text of a template: yusuan templates show shanxi-13 > templates/mine.yaml")
final class ShowTemplateCommand implements Callable<Integer> {
    @Mixin
    private OwnTemplates own = new OwnTemplates();

    @Parameters(paramLabel = "NAME", description = "Its name, as the list tells it.")
    private String name = "";

    private final Console console;

    ShowTemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuietLog.begin();
        console.print(own.one(name).text());
        return ExitCode.WELL;
    }
}
