package org.yusuan.model;

import java.util.Locale;

/** The way in which an amount was read. */
public enum Method {
    /** From the characters of the page. */
    TEXT,
    /** By recognition of the picture of the page. */
    OCR,
    /** By a person. */
    MANUAL;

    /** The word in the dataset (docs/contract.md). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
