package org.yusuan.model;

import java.util.Locale;

/** Whose budget is disclosed. */
public enum EntityLevel {
    /** 部门: an authority with its subordinate units. */
    DEPARTMENT,
    /** 单位: one budget unit alone. */
    UNIT;

    /** The word of the export contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
