package org.yusuan.document.grid;

/** Columns that words stand in. */
interface WordColumns {
    /** The 0-based column of a word. */
    int of(Word word);

    /** How much of its column's width a line of text leaves free, points. */
    double room(Word line);

    /** Whether it is known where columns end, so that a line which leaves room is the last of its cell. */
    boolean areExact();
}
