/**
 * The night as a Spring Batch job. In comes a {@link org.yusuan.operate.batch.HarvestRequest}: where documents come from, which of
 * them are read, and where the dataset goes. Out come the dataset, the closed run in the ledger and a
 * {@link org.yusuan.operate.batch.HarvestReport}. Begin with {@link org.yusuan.operate.batch.Harvest}, which is the night on one
 * screen, and with the values in {@link org.yusuan.operate.batch.Night} that its steps hand to each other;
 * {@link org.yusuan.operate.batch.HarvestLauncher} starts and restarts it. Why it is so: docs/decisions/0023.
 */
@NullMarked
package org.yusuan.operate.batch;

import org.jspecify.annotations.NullMarked;
