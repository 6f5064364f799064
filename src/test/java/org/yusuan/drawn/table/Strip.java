package org.yusuan.drawn.table;

import java.util.List;

/**
 * The part of a row that one page shows.
 *
 * @param row 0-based, the header's rows included
 * @param top on the page
 * @param bottom on the page
 * @param fromLine first line of text shown, 0-based
 * @param toLine first line no longer shown
 */
record Strip(int row, double top, double bottom, int fromLine, int toLine) {

    boolean cut() {
        return fromLine > 0 || toLine < Integer.MAX_VALUE;
    }

    List<String> shown(List<String> lines) {
        return lines.subList(Math.min(fromLine, lines.size()), Math.min(toLine, lines.size()));
    }
}
