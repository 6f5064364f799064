/**
 * What a run did, as a record for persons and programs: {@code report/run.json} and the history beside it. The page of the
 * report, the notices and the metrics are made of it and of nothing else.
 */
@NullMarked
package org.yusuan.operate.run;

import org.jspecify.annotations.NullMarked;
