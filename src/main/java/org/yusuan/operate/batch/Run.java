package org.yusuan.operate.batch;

import org.yusuan.operate.run.OpenRun;

/**
 * What stays the same for all steps of a run.
 *
 * @param record of it, open
 * @param request what it was asked to do
 * @param progress hears how far it is
 */
record Run(OpenRun record, HarvestRequest request, Progress progress) {

    /** Its number in the ledger. */
    long number() {
        return record.number();
    }
}
