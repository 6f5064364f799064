package org.yusuan.dataset.compare;

import org.jspecify.annotations.Nullable;

/**
 * The fiscal years in which a name or code is valid.
 *
 * @param from the first; null if it always was
 * @param to the last; null if it still is
 */
record Years(@Nullable Integer from, @Nullable Integer to) {

    /** Whether it is valid in a year; a document without a year may be of any. */
    boolean include(@Nullable Integer year) {
        return year == null || ((from == null || from <= year) && (to == null || year <= to));
    }
}
