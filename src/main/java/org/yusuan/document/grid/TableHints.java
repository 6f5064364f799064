package org.yusuan.document.grid;

/**
 * What titles and headers promise: the words by which a table without cells is told from prose, lists and charts. The
 * vocabulary belongs to whoever knows the templates.
 */
public interface TableHints {
    /** Knows no word: nothing but ruled cells is a table. */
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
     * Whether this is the header of a column, or of several.
     *
     * @param printed the whole text of the header
     */
    boolean isHeader(String printed);

    /**
     * Whether this line names a table.
     *
     * @param printed the whole line
     */
    boolean isTitle(String printed);
}
