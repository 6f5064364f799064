package org.yusuan.document.office;

/**
 * Counts the pages of a {@code .docx}. The program that saved it may have noted where its pages ended; if it did, only that
 * counts, for the breaks that the author set are noted as well.
 */
final class PageCount {
    private final boolean noted;
    private int page = 1;
    private int last = 1;

    /** @param noted whether there are notes of where pages ended */
    PageCount(boolean noted) {
        this.noted = noted;
    }

    /** The page being read, 1-based. */
    int page() {
        return page;
    }

    int last() {
        return last;
    }

    /** A note that a page ended. */
    void note() {
        turn(noted);
    }

    /** A break that the author set. */
    void breakSet() {
        turn(!noted);
    }

    /** Goes back to the top of a row, for its cells stand side by side. */
    void backTo(int earlier) {
        page = earlier;
    }

    private void turn(boolean turned) {
        page += turned ? 1 : 0;
        last = Math.max(last, page);
    }
}
