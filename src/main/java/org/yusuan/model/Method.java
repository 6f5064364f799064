package org.yusuan.model;

import java.util.Locale;

/** How an amount was read. */
public enum Method {
    /** From the page's own characters. */
    TEXT,
    /** From the page's picture. */
    OCR,
    /** By a person. */
    MANUAL;

    /** The word of the export contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
