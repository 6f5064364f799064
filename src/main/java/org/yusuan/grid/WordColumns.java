package org.yusuan.grid;

/** Columns that words stand in. */
interface WordColumns {
    /** The 0-based column of a word. */
    int of(Word word);

    /** How far the text of a column can reach to the right, points. */
    double right(int column);
}
