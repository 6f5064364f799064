/**
 * Documents are read in processes of their own (docs/decisions/0003, 0020): a document that crashes, hangs or eats the memory costs
 * itself and nothing else. In comes an {@link org.yusuan.document.pipeline.ExtractionRequest}, out comes an
 * {@link org.yusuan.model.Outcome}; the death of a worker is a refusal with its reason. Begin with
 * {@link org.yusuan.operate.worker.WorkerPool}, the parent's side; {@link org.yusuan.operate.worker.WorkerProcess} is the child's.
 */
@NullMarked
package org.yusuan.operate.worker;

import org.jspecify.annotations.NullMarked;
