package org.yusuan.batch;

import java.nio.file.Path;
import java.util.List;
import org.yusuan.source.FolderJob;

/**
 * What a run is asked to do.
 *
 * @param command the command that asks, for the ledger of runs
 * @param jobs where the documents are
 * @param output the directory of the dataset
 * @param threads how many documents are read at once, at least 1
 * @param again whether documents that are known are read once more
 */
public record HarvestRequest(String command, List<FolderJob> jobs, Path output, int threads, boolean again) {

    public HarvestRequest {
        jobs = List.copyOf(jobs);
    }
}
