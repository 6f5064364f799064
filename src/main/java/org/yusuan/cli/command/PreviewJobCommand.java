package org.yusuan.cli.command;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.cli.rendering.PreviewText;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.WebJob;
import org.yusuan.collect.source.web.WebSources;
import org.yusuan.model.CannotRunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yusuan jobs preview}: prints what a job would fetch. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = {
            "Visits the lists of a job, and prints what it would fetch, and what it passes over and why.",
            "Fetches no document and keeps nothing."
        })
final class PreviewJobCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Parameters(paramLabel = "NAME", description = "The job.")
    private String name = "";

    @Option(names = "--since", paramLabel = "DATE", description = "Only what was published on that day or later.")
    private @Nullable LocalDate since;

    private final Console console;

    PreviewJobCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Job job = new JobDefinitions(input.jobs()).named(List.of(name)).get(0);
        if (!(job instanceof WebJob web)) {
            throw new CannotRunException("'" + name + "' reads a folder, not the web: list the folder itself");
        }
        Console.silenceLogging();
        WebSources sources = new WebSources(input.archive(), InstantSource.system());
        console.print(new PreviewText(sources.preview(web, since)).text());
        return ExitCode.WELL;
    }
}
