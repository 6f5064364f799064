package org.yusuan.collect.source;

import java.time.Instant;

/** A source of documents, defined by one file of {@code jobs/}. */
public sealed interface Job permits FolderJob, WebJob {

    /** What jobs of every kind may state. */
    JobTerms terms();

    /** The word for its kind, as in the job file. */
    String kind();

    /** The first moment from this one on at which its source may be asked. */
    default Instant opening(Instant time) {
        return time;
    }

    /** The name of the source in records and commands. */
    default String name() {
        return terms().name();
    }
}
