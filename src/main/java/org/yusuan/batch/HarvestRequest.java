package org.yusuan.batch;

import java.nio.file.Path;
import java.util.List;
import org.yusuan.model.Correction;
import org.yusuan.source.FolderJob;

/**
 * What a run is asked to do.
 *
 * @param command the command that asks, for the ledger of runs
 * @param jobs where the documents are
 * @param output the directory of the dataset
 * @param threads how many documents are read at once, at least 1
 * @param selection which of the documents are read
 * @param corrections what persons say of documents; all that are in force
 * @param compare whether to tell how the rows of documents that were read before change
 */
public record HarvestRequest(
        String command,
        List<FolderJob> jobs,
        Path output,
        int threads,
        Selection selection,
        List<Correction> corrections,
        boolean compare) {

    public HarvestRequest {
        jobs = List.copyOf(jobs);
        corrections = List.copyOf(corrections);
    }
}
