package org.yusuan.collect.source;

import java.nio.file.Path;

/**
 * A job whose documents are in a folder.
 *
 * @param terms what every job may state
 * @param folder where they are, at any depth
 * @param include which names are documents
 */
public record FolderJob(JobTerms terms, Path folder, NamePatterns include) implements Job {

    /** The name of a job that has no file. */
    public static final String COMMAND_LINE = "command line";

    /** The job of a folder or file named on the command line. */
    public static FolderJob of(Path folder) {
        return new FolderJob(JobTerms.named(COMMAND_LINE), folder, NamePatterns.documents());
    }

    @Override
    public String kind() {
        return "folder";
    }
}
