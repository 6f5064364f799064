/**
 * The night's run as a Spring Batch job; {@link org.yusuan.operate.batch.Harvest} is the whole flow on one page.
 */
@NullMarked
package org.yusuan.operate.batch;

import org.jspecify.annotations.NullMarked;
