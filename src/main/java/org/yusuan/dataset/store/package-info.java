/**
 * The database of the dataset: what was seen, what was read of it, and which edition of a disclosure counts. Written one
 * document a transaction by {@link org.yusuan.dataset.store.DocumentStore}, read back in export order by
 * {@link org.yusuan.dataset.store.DatasetReader}. Runs on H2 and on PostgreSQL.
 */
@NullMarked
package org.yusuan.dataset.store;

import org.jspecify.annotations.NullMarked;
