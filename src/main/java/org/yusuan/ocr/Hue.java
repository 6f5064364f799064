package org.yusuan.ocr;

/** The channel in which a coloured ink is lightest. */
enum Hue {
    RED,
    GREEN,
    BLUE,
    /** Black, grey or white. */
    NONE
}
