package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.archive.Archive;
import picocli.CommandLine.Option;

/** The options of commands that read documents: the jobs, and what lies beside them. */
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
            description = "What you say of documents against their print (default: overrides.csv beside the jobs).")
    private @Nullable Path overrides;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "The archive of what is fetched (default: input/archive beside the jobs).")
    private @Nullable Path archive;

    /** The same options for another process of this program. */
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

    Path jobs() {
        return jobs;
    }

    /** Need not exist. */
    Archive archive() {
        return new Archive(archiveRoot());
    }

    private Path archiveRoot() {
        return archive == null ? beside("input").resolve("archive") : archive;
    }

    /** Need not exist. */
    Path templates() {
        return templates == null ? beside("templates") : templates;
    }

    /** Need not exist. */
    Path overrides() {
        return overrides == null ? beside("overrides.csv") : overrides;
    }

    private Path beside(String name) {
        return jobs.toAbsolutePath().normalize().resolveSibling(name);
    }
}
