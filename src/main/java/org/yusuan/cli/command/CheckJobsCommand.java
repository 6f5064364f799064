package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.collect.source.JobReader;
import org.yusuan.model.CannotRunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan jobs check}: the mistakes of job files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells what is wrong in these jobs: file, line, and what to write.",
        footer = {"", "Exit code: 0 no mistakes; 1 mistakes; 2 there is no job."})
final class CheckJobsCommand implements Callable<Integer> {
    @Mixin
    private InputOptions workplace = new InputOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Jobs (default: all of the directory).")
    private List<Path> files = List.of();

    private final Console console;

    CheckJobsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> mistakes = new ArrayList<>();
        List<Path> looked = files.isEmpty() ? JobReader.files(workplace.jobs()) : files;
        looked.forEach(file -> look(() -> JobDefinitions.reader().read(file), mistakes));
        if (mistakes.isEmpty() && files.isEmpty()) {
            look(() -> new JobDefinitions(workplace.jobs()).all(), mistakes); // two of one name
        }
        mistakes.forEach(mistake -> console.print(mistake + "\n"));
        console.print(looked.size() + " jobs looked at, " + mistakes.size() + " with a mistake\n");
        return mistakes.isEmpty() ? ExitCode.WELL : ExitCode.LOOK;
    }

    private static void look(Callable<?> reading, List<String> mistakes) {
        try {
            reading.call();
        } catch (CannotRunException mistake) {
            mistakes.add(String.valueOf(mistake.getMessage()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
