package org.yusuan.model;

import java.util.Locale;

/** Budget or final accounts. */
public enum DisclosureKind {
    /** 预算. */
    BUDGET,
    /** 决算: final accounts. */
    FINAL;

    /** The word in the dataset (docs/contract.md). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
