package org.yusuan.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.cli.wiring.BuildVersion;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.FailureMessage;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.io.PathBytes;
import org.yusuan.operate.run.AnotherRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind the command line: all commands, and what a failure prints. */
public final class Program {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    private final CommandLine commandLine;

    /**
     * Makes a program that is ready to run.
     *
     * @param main the class whose {@code main} starts workers of this program
     * @param extractors makes the extractor of this process, which reads documents where no workers do, and knows its version
     * @param out takes results and summaries
     * @param err takes progress and failures
     */
    public Program(
            Class<?> main,
            Function<ExtractorSettings, DocumentExtractor> extractors,
            PrintWriter out,
            PrintWriter err) {
        SessionFactory sessions = new SessionFactory(main, extractors);
        Console console = new Console(out, err);
        this.commandLine = new CommandLine(new Root())
                .addSubcommand(new RunCommand(sessions, console))
                .addSubcommand(new ScheduleCommand(main))
                .addSubcommand(new ExtractCommand(sessions, console))
                .addSubcommand(new ReextractCommand(sessions, console))
                .addSubcommand(new RetryCommand(sessions, console))
                .addSubcommand(new ExportCommand(sessions, console))
                .addSubcommand(new CompareCommand(sessions, console))
                .addSubcommand(new ReportCommand(sessions, console))
                .addSubcommand(new StatusCommand(sessions, console))
                .addSubcommand(new FindingsCommand(sessions, console))
                .addSubcommand(new NoticesCommand(sessions, console))
                .addSubcommand(new WithdrawCommand(sessions, console))
                .addSubcommand(JobsCommand.with(console))
                .addSubcommand(ArchiveCommand.with(console))
                .addSubcommand(TemplatesCommand.with(console))
                .addSubcommand(new BenchCommand(sessions, console))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, PathBytes::path)
                .registerConverter(LocalDate.class, Program::date)
                .setParameterExceptionHandler((mistake, args) -> explain(
                        err,
                        mistake.getMessage() + meant(mistake) + "; see "
                                + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help"))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    LOG.error("the command failed", failure);
                    explain(err, FailureMessage.message(failure));
                    return failure instanceof AnotherRunException ? ExitCode.BUSY : ExitCode.COULD_NOT_RUN;
                });
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and its options; empty for the command {@code run}
     * @return the exit code, one of {@link ExitCode}
     */
    public int run(List<String> arguments) {
        // until a session sets the log up, its library would print on the console
        Console.silenceLogging();
        List<String> command = arguments.isEmpty() ? List.of(RunCommand.NAME) : arguments;
        return commandLine.execute(command.toArray(String[]::new));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no date; write it like 2024-02-08");
        }
    }

    /** A command or option that a mistyped one is close to. */
    private static String meant(CommandLine.ParameterException mistake) {
        if (!(mistake instanceof CommandLine.UnmatchedArgumentException unknown)
                || unknown.getUnmatched().isEmpty()) {
            return "";
        }
        List<String> suggestions = unknown.getSuggestions();
        return suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
    }

    private static int explain(PrintWriter err, String message) {
        err.println("yusuan: " + message);
        err.flush();
        return ExitCode.COULD_NOT_RUN;
    }

    /** The program without a command: its help and its version. */
    @Command(
            name = "yusuan",
            versionProvider = BuildVersion.class,
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "[COMMAND]",
            description = {
                "Turns budget disclosures (预算公开) into exact data.",
                "Without a command: run, with the jobs in the folder jobs/."
            },
            footer = {
                "",
                "Exit code: 0 all is well; 1 something was quarantined or has an error of ours; 2 it could not run; 3 another",
                "run is going on.",
                "PostgreSQL: --database jdbc:postgresql://HOST/NAME, with YUSUAN_DATABASE_USER and",
                "YUSUAN_DATABASE_PASSWORD in the environment."
            })
    private static final class Root {}
}
