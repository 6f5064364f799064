package org.yusuan.dataset.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a fact says of its item.
 *
 * @param table key of its table
 * @param side word of the side; may be empty
 * @param classification word of the classification; may be empty
 * @param code printed code; may be empty
 * @param name printed name without ordinal; may be empty
 * @param measure word of the column
 * @param unit whether the row is a budget unit's
 * @param year fiscal year of the disclosure; null if unknown
 */
record PrintedItem(
        String table,
        String side,
        String classification,
        String code,
        String name,
        String measure,
        boolean unit,
        @Nullable Integer year) {}
