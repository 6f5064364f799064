package org.yusuan.model;

import java.util.Locale;

/** The level of the body whose budget is disclosed. */
public enum EntityLevel {
    /** 部门: an authority with its subordinate units. */
    DEPARTMENT,
    /** 单位: one budget unit alone. */
    UNIT;

    /** The word in the dataset (docs/contract.md). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
