package org.yusuan.document.grid;

/**
 * The vocabulary of titles and headers that distinguishes a table without ruled cells from prose, lists and charts. It
 * is implemented by the package that knows the templates.
 */
public interface TableHints {
    /** Knows no words, so that only ruled cells are tables. */
    TableHints NONE = new TableHints() {
        @Override
        public boolean isHeader(String printed) {
            return false;
        }

        @Override
        public boolean isTitle(String printed) {
            return false;
        }
    };

    /**
     * Whether this is the header of one or several columns.
     *
     * @param printed the whole text of the header
     */
    boolean isHeader(String printed);

    /**
     * Whether this line is the title of a table.
     *
     * @param printed the whole line
     */
    boolean isTitle(String printed);
}
