package org.yusuan.operate.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yusuan.collect.source.Job;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;

/**
 * What a run is asked to do.
 *
 * @param command the command that was given, for the ledger of runs
 * @param sources where the documents are
 * @param defined all jobs that are defined, whether they are run or not: what they expect is what the coverage is measured
 *     against; empty where the command knows no jobs
 * @param output the directory of the dataset
 * @param threads how many documents are read at once, at least 1
 * @param selection which of the documents are read
 * @param corrections what persons say of documents; all that are in force
 * @param withdrawn the documents that persons took out, each with its reason; all that are in force
 * @param compare whether to note how the rows of documents that were read before change
 */
public record HarvestRequest(
        String command,
        RunSources sources,
        List<Job> defined,
        Path output,
        int threads,
        Selection selection,
        List<Correction> corrections,
        Map<DocumentId, String> withdrawn,
        boolean compare) {

    public HarvestRequest {
        defined = List.copyOf(defined);
        corrections = List.copyOf(corrections);
        withdrawn = Map.copyOf(withdrawn);
    }
}
