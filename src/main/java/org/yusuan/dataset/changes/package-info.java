/**
 * What a run changed in the dataset, row by row: {@code changes.csv}, made of the facts before and after.
 */
@NullMarked
package org.yusuan.dataset.changes;

import org.jspecify.annotations.NullMarked;
