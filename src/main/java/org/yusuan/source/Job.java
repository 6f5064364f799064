package org.yusuan.source;

/** Where documents come from: one file of {@code jobs/}. */
public sealed interface Job permits FolderJob, WebJob {

    /** What all jobs may say, whatever their kind. */
    JobTerms terms();

    /** The word for its kind, as in its file. */
    String kind();

    /** The name that stands for the source in records and commands. */
    default String name() {
        return terms().name();
    }
}
