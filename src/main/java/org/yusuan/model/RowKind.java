package org.yusuan.model;

/** The kind of a printed row. A sum over {@link #ITEM} rows never counts an amount twice. */
public enum RowKind implements Worded {
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
}
