/**
 * Reports how a run changed the dataset. The export passes on the tables that it has just made; {@code changes.csv} comes
 * out: one row for each fact that was added, changed, superseded or removed since the last run. Begin with
 * {@link org.yusuan.dataset.changes.DatasetChanges}; {@code FactComparison} walks through both states.
 */
@NullMarked
package org.yusuan.dataset.changes;

import org.jspecify.annotations.NullMarked;
