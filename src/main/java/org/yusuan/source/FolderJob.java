package org.yusuan.source;

import java.nio.file.Path;

/**
 * A job whose documents lie in a folder.
 *
 * @param name of the job
 * @param folder where they lie, at any depth
 * @param include which names are documents
 * @param regionHint a region code or name for documents that do not print theirs; empty if none
 */
public record FolderJob(String name, Path folder, NamePatterns include, String regionHint) {

    /** The job of a folder or file named on the command line. */
    public static FolderJob of(Path folder) {
        return new FolderJob("command line", folder, NamePatterns.documents(), "");
    }
}
