package org.yusuan.cli.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.QuietLog;
import org.yusuan.document.template.Template;
import org.yusuan.document.template.TemplateSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan templates list}: the templates of a run. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the templates, the shipped and your own.")
final class ListTemplatesCommand implements Callable<Integer> {
    private static final String LINE = "%-20s %-8s %6s  %-7s %-10s %s%n";

    @Mixin
    private OwnTemplates own = new OwnTemplates();

    private final Console console;

    ListTemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuietLog.begin();
        console.print(line("name", "from", "tables", "kind", "provinces", "file"));
        own.all().values().forEach(source -> console.print(described(source)));
        return ExitCode.WELL;
    }

    private static String described(TemplateSource source) {
        Template template = source.template();
        return line(
                template.name(),
                source.own() ? "own" : "shipped",
                Integer.toString(template.tables().size()),
                template.kind().word(),
                template.provinces().isEmpty() ? "any" : String.join(",", template.provinces()),
                source.file());
    }

    private static String line(Object... columns) {
        return String.format(Locale.ROOT, LINE, columns).stripTrailing() + "\n";
    }
}
