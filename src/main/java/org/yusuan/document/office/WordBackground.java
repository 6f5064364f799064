package org.yusuan.document.office;

/**
 * Tracks where the text being read stands: in the cell of a table, and on which ground. Light ink is unseen only in cells on
 * white; outside, a picture may lie behind it, as on many covers.
 */
final class WordBackground {
    private int cells;
    private int painted;

    void enter(boolean isPainted) {
        painted += isPainted ? 1 : 0;
    }

    void leave(boolean isPainted) {
        painted -= isPainted ? 1 : 0;
    }

    void enterCell(boolean isPainted) {
        cells++;
        enter(isPainted);
    }

    void leaveCell(boolean isPainted) {
        cells--;
        leave(isPainted);
    }

    boolean isWhiteCell() {
        return cells > 0 && painted == 0;
    }
}
