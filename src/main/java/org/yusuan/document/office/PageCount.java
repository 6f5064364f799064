package org.yusuan.document.office;

/**
 * Counts the pages of a {@code .docx}. The program that saved it may have recorded where pages end. If it did, only the
 * records count, because they include the breaks that the author set.
 */
final class PageCount {
    private final boolean noted;
    private int page = 1;
    private int last = 1;

    /** @param noted whether the file records where its pages end */
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

    /** Counts a recorded end of a page. */
    void note() {
        turn(noted);
    }

    /** Counts a break that the author set. */
    void breakSet() {
        turn(!noted);
    }

    /** Goes back to the page of the top of a row, because its cells stand side by side. */
    void backTo(int earlier) {
        page = earlier;
    }

    private void turn(boolean turned) {
        page += turned ? 1 : 0;
        last = Math.max(last, page);
    }
}
