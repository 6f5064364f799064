package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.document.template.Template;
import org.yusuan.document.template.TemplateReader;
import org.yusuan.document.template.TemplateSource;
import org.yusuan.io.YamlException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan templates}: helps to describe a new layout. Needs neither a database nor jobs. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Checks, lists, shows and tries templates: the files that describe how a province prints its tables.",
            "How to write one: docs/templates.md."
        })
final class TemplatesCommand {
    private TemplatesCommand() {}

    /** This command with its subcommands. */
    static CommandLine with(Console console) {
        return new CommandLine(new TemplatesCommand())
                .addSubcommand(new Check(console))
                .addSubcommand(new Listing(console))
                .addSubcommand(new Show(console))
                .addSubcommand(new TryTemplateCommand(console));
    }

    /** {@code yusuan templates check}: prints all mistakes of template files. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Lists all mistakes of these templates: file, line, and what to write.",
            footer = {"", "Exit code: 0 no mistakes; 1 mistakes; 2 a file cannot be read."})
    private static final class Check implements Callable<Integer> {
        @Mixin
        private TemplateOptions options = new TemplateOptions();

        @Parameters(paramLabel = "FILE", arity = "0..*", description = "Templates (default: all of the folder).")
        private List<Path> files = List.of();

        private final Console console;

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Console.silenceLogging();
            List<TemplateSource> sources = files.isEmpty()
                    ? TemplateSource.in(options.folder())
                    : files.stream().map(TemplateSource::of).toList();
            if (sources.isEmpty()) {
                console.print("there are no templates in the folder '" + options.folder() + "'\n");
            }
            return sources.stream().map(this::check).toList().contains(false) ? ExitCode.LOOK : ExitCode.WELL;
        }

        private boolean check(TemplateSource source) {
            List<YamlException> mistakes = TemplateReader.mistakes(source.file(), source.text());
            mistakes.forEach(mistake -> console.print(mistake.getMessage() + "\n"));
            if (mistakes.isEmpty()) {
                int tables = source.template().tables().size();
                console.print(source.file() + ": no mistakes, " + tables + (tables == 1 ? " table\n" : " tables\n"));
            }
            return mistakes.isEmpty();
        }
    }

    /** {@code yusuan templates list}: prints the templates that a run uses. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the templates, the shipped ones and your own.")
    private static final class Listing implements Callable<Integer> {
        private static final String LINE = "%-20s %-8s %6s  %-7s %-10s %s%n";

        @Mixin
        private TemplateOptions options = new TemplateOptions();

        private final Console console;

        Listing(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Console.silenceLogging();
            console.print(line("name", "from", "tables", "kind", "provinces", "file"));
            options.all().values().forEach(source -> console.print(line(source)));
            return ExitCode.WELL;
        }

        private static String line(TemplateSource source) {
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

    /** {@code yusuan templates show}: prints the text of a template, to copy from. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints the text of a template: yusuan templates show shanxi-13 > templates/mine.yaml")
    private static final class Show implements Callable<Integer> {
        @Mixin
        private TemplateOptions options = new TemplateOptions();

        @Parameters(paramLabel = "NAME", description = "The name of the template, as listed by: yusuan templates list.")
        private String name = "";

        private final Console console;

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Console.silenceLogging();
            console.print(options.one(name).text());
            return ExitCode.WELL;
        }
    }
}
