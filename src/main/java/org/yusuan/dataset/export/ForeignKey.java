package org.yusuan.dataset.export;

import java.util.List;

/**
 * A reference of a CSV to another.
 *
 * @param fields the columns that refer
 * @param resource name of the file referred to, without its ending
 * @param reference the columns referred to
 */
record ForeignKey(List<String> fields, String resource, List<String> reference) {

    /** A reference by columns that have the same names in both files. */
    static ForeignKey to(String resource, String... fields) {
        return new ForeignKey(List.of(fields), resource, List.of(fields));
    }
}
