/** Runs a night: the Spring Batch job, the worker processes, the schedule, notices, metrics and the record of each run. */
@NullMarked
package org.yusuan.operate;

import org.jspecify.annotations.NullMarked;
