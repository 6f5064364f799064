/**
 * The database of the dataset, on H2 and on PostgreSQL. What the runs saw and read comes in, one transaction per document,
 * through {@link org.yusuan.dataset.store.DocumentStore}. It goes out again, row by row in the order
 * of the export, through {@link org.yusuan.dataset.store.DatasetReader}. In between, editions of the same disclosure are
 * put in order ({@code EditionChain}), corrections are applied, and withdrawn documents are deleted. Begin with {@code DocumentStore}.
 */
@NullMarked
package org.yusuan.dataset.store;

import org.jspecify.annotations.NullMarked;
