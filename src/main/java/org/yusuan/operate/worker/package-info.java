/**
 * Extraction in processes of their own (decision 8 of the design): a document that crashes, hangs or eats the memory costs
 * itself and nothing else. {@link org.yusuan.operate.worker.WorkerPool} is the parent's side,
 * {@link org.yusuan.operate.worker.WorkerProcess} the child's.
 */
@NullMarked
package org.yusuan.operate.worker;

import org.jspecify.annotations.NullMarked;
