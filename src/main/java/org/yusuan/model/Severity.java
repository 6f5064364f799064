package org.yusuan.model;

import java.util.Locale;

/** The severity of a finding. */
public enum Severity {
    /** A figure or row is probably not what the page prints, or tables contradict each other beyond rounding. */
    ERROR,
    /** A person should look. */
    WARNING,
    /** Known and harmless. */
    INFO;

    /** The word in the dataset (docs/contract.md). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
