package org.yusuan.model;

import java.util.List;

/**
 * A printed table that a template placed.
 *
 * @param keys the keys that it feeds, at least one; a printed table may feed several
 * @param title the printed title, white space removed
 * @param rule the rule of the template that matched, and why, for a person
 * @param pages the pages it is printed on, ascending
 * @param unitPrinted 元, 万元, …
 * @param rows body rows with something printed in them
 * @param facts number of facts that it gave; 0 for an empty table
 */
public record PlacedTable(
        List<TableKey> keys, String title, String rule, List<Integer> pages, String unitPrinted, int rows, int facts) {

    public PlacedTable {
        keys = List.copyOf(keys);
        pages = List.copyOf(pages);
    }

    /** Whether it was published without a figure (本表无数据). */
    public boolean isEmpty() {
        return facts == 0;
    }
}
