package org.yusuan.model;

/** The way in which an amount was read. */
public enum Method implements Worded {
    /** From the characters of the page. */
    TEXT,
    /** By recognition of the picture of the page. */
    OCR,
    /** By a person. */
    MANUAL;
}
