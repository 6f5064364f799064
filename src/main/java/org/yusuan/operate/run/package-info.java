/**
 * The record of a run, and its locks. {@link org.yusuan.operate.run.RunLocks} lets one run at a time write an output, a database and an
 * archive. {@link org.yusuan.operate.run.OpenRun} is the run from before its database is open.
 * {@link org.yusuan.operate.run.RunReport} says what a run did; it is published as {@code report/run.json} and in
 * {@code report/runs/} ({@link org.yusuan.operate.run.RunFiles}). The page of the report, the notices and the metrics are made of it
 * and of nothing else. Begin with {@link org.yusuan.operate.run.RunReport}.
 */
@NullMarked
package org.yusuan.operate.run;

import org.jspecify.annotations.NullMarked;
