package org.yusuan.operate.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.WebJob;

/**
 * Where the documents of a run come from.
 *
 * @param jobs that are run
 * @param archive of what was fetched
 * @param since the first day of publication that is of interest on the web; null for all
 * @param asking whether the web is asked for what is new
 */
public record RunSources(
        List<Job> jobs, Archive archive, @Nullable LocalDate since, Asking asking) {

    public RunSources {
        jobs = List.copyOf(jobs);
    }

    /** What a run does about the web. */
    public enum Asking {
        /** What is new is fetched. */
        FETCH,
        /** Lists are looked at, and nothing is taken. */
        LOOK,
        /** Nothing: what the archive has is enough. */
        NOT
    }

    List<FolderJob> folders() {
        return jobs.stream()
                .filter(FolderJob.class::isInstance)
                .map(FolderJob.class::cast)
                .toList();
    }

    /** Whether anything is fetched, so that the archive is written. */
    public boolean fetches() {
        return asking == Asking.FETCH && !web().isEmpty();
    }

    List<WebJob> web() {
        return jobs.stream()
                .filter(WebJob.class::isInstance)
                .map(WebJob.class::cast)
                .toList();
    }
}
