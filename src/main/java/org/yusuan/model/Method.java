package org.yusuan.model;

/** How an amount was read. */
public enum Method implements Worded {
    /** From the page's own characters. */
    TEXT,
    /** From the page's picture. */
    OCR,
    /** By a person. */
    MANUAL;
}
