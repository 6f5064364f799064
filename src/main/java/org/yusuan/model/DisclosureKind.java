package org.yusuan.model;

import java.util.Locale;

/** What is disclosed. */
public enum DisclosureKind {
    /** 预算. */
    BUDGET,
    /** 决算: final accounts. */
    FINAL;

    /** The word of the export contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
