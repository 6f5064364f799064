package org.yusuan.collect.source;

import java.time.Instant;

/** Where documents come from: one file of {@code jobs/}. */
public sealed interface Job permits FolderJob, WebJob {

    /** What all jobs may say, whatever their kind. */
    JobTerms terms();

    /** The word for its kind, as in its file. */
    String kind();

    /** The first moment from this one on in which its source may be asked. */
    default Instant opening(Instant time) {
        return time;
    }

    /** The name that stands for the source in records and commands. */
    default String name() {
        return terms().name();
    }
}
