package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.archive.Archive;
import picocli.CommandLine.Option;

/** The options that name the jobs, and the files beside them. */
final class InputOptions {
    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "jobs",
            description = "The directory of the jobs (default: ${DEFAULT-VALUE}).")
    private Path jobs = Path.of("jobs");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of your own templates (default: templates beside the jobs).")
    private @Nullable Path templates;

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description =
                    "Your corrections of what documents say of themselves (default: overrides.csv beside the jobs).")
    private @Nullable Path overrides;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "The archive of fetched documents (default: input/archive beside the jobs).")
    private @Nullable Path archive;

    /** These options as arguments of another process of this program. */
    List<String> arguments() {
        return List.of(
                "--jobs",
                jobs.toString(),
                "--templates",
                templates().toString(),
                "--overrides",
                overrides().toString(),
                "--archive",
                archiveRoot().toString());
    }

    /** The directory of the jobs. */
    Path jobs() {
        return jobs;
    }

    /** The archive of fetched documents; need not exist. */
    Archive archive() {
        return new Archive(archiveRoot());
    }

    private Path archiveRoot() {
        return archive == null ? beside("input").resolve("archive") : archive;
    }

    /** The folder of your own templates; need not exist. */
    Path templates() {
        return templates == null ? beside("templates") : templates;
    }

    /** The file of your own corrections; need not exist. */
    Path overrides() {
        return overrides == null ? beside("overrides.csv") : overrides;
    }

    private Path beside(String name) {
        return jobs.toAbsolutePath().normalize().resolveSibling(name);
    }
}
