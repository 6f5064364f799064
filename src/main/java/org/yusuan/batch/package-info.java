/**
 * The night's run as a Spring Batch job; {@link org.yusuan.batch.Harvest} is the whole flow on one page.
 */
@NullMarked
package org.yusuan.batch;

import org.jspecify.annotations.NullMarked;
