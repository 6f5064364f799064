package org.yusuan.dataset.changes;

/**
 * The number of rows in {@code changes.csv}, by the column {@code change}.
 *
 * @param added rows that the dataset did not have
 * @param changed rows whose amount differs from before
 * @param superseded rows of an old edition that the new one does not have
 * @param removed rows that are gone because their document was withdrawn, refused or read anew
 */
public record RowChanges(long added, long changed, long superseded, long removed) {}
