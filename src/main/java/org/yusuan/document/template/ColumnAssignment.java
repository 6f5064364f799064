package org.yusuan.document.template;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a grid was found to be.
 *
 * @param path its header
 * @param block number of the block it stands in, counted over repeated groups from 0; -1 if it was not placed
 * @param blockSpec the block; null only if it was not placed
 * @param spec its description; null if it was not placed
 * @param score how well the header fits, the block included; 0 if it was not placed
 */
record ColumnAssignment(
        HeaderPath path,
        int block,
        TableSpec.@Nullable Block blockSpec,
        @Nullable ColumnSpec spec,
        int score) {

    boolean isPlaced() {
        return spec != null;
    }

    /** The role of the column; {@link ColumnSpec.Role#IGNORED} where it was not placed. */
    ColumnSpec.Role role() {
        return spec == null ? ColumnSpec.Role.IGNORED : spec.role();
    }
}
