package org.yusuan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.operate.run.AnotherRunException;
import picocli.CommandLine;

/** The program behind the command line. */
public final class Program {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    private final CommandLine commandLine;

    /**
     * A program that has not run.
     *
     * @param main the class whose {@code main} starts workers of this program
     * @param extractors makes what reads documents where no workers are wanted, and tells its version
     * @param out where the summary goes
     * @param err where progress and mistakes go
     */
    public Program(
            Class<?> main,
            Function<ExtractorSettings, DocumentExtractor> extractors,
            PrintWriter out,
            PrintWriter err) {
        SessionFactory sessions = new SessionFactory(main, extractors);
        Console console = new Console(out, err);
        this.commandLine = new CommandLine(new YusuanCommand())
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
                .addSubcommand(JobFilesCommand.with(console))
                .addSubcommand(ArchiveCommand.with(console))
                .addSubcommand(TemplatesCommand.with(console))
                .addSubcommand(new BenchCommand(sessions, console))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, args) -> explain(
                        err,
                        mistake.getMessage() + "; see yusuan "
                                + mistake.getCommandLine().getCommandName() + " --help"))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    LOG.error("the command failed", failure);
                    explain(err, PlainFailure.message(failure));
                    return failure instanceof AnotherRunException ? ExitCode.BUSY : ExitCode.COULD_NOT_RUN;
                });
    }

    /**
     * Runs a command; without arguments the command {@code run}.
     *
     * @return the exit code: 0 well, 1 something wants a look, 2 could not run, 3 another run is going on
     */
    public int run(List<String> arguments) {
        List<String> command = arguments.isEmpty() ? List.of(RunCommand.NAME) : arguments;
        return commandLine.execute(command.toArray(String[]::new));
    }

    private static int explain(PrintWriter err, String message) {
        err.println("yusuan: " + message);
        err.flush();
        return ExitCode.COULD_NOT_RUN;
    }
}
