package org.yusuan.document.ocr;

/** The channel in which a coloured ink is lightest. */
enum InkChannel {
    RED,
    GREEN,
    BLUE,
    /** Black, grey or white. */
    NONE
}
