package org.yusuan.model;

import java.util.Locale;

/** The kind of a printed row. A sum over {@link #ITEM} rows never counts an amount twice. */
public enum RowKind {
    /** 合计, 总计, 本年收入合计 and the like. */
    TOTAL,
    /** A budget unit (预算单位) whose items follow. */
    UNIT,
    /** A class, section or group whose members follow. */
    GROUP,
    /** A row without parts. */
    ITEM,
    /** 其中: part of the row above, not beside it. */
    OF_WHICH;

    /** The word in the dataset (docs/contract.md). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
