package org.yusuan.dataset.changes;

/**
 * Rows of {@code changes.csv}, counted by its column {@code change}.
 *
 * @param added rows that the dataset did not have
 * @param changed rows with another amount than before
 * @param superseded rows of an old edition that the new one does not have
 * @param removed rows of documents that were taken out or read again
 */
public record RowChanges(long added, long changed, long superseded, long removed) {}
