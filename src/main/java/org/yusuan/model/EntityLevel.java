package org.yusuan.model;

/** The level of the body whose budget is disclosed. */
public enum EntityLevel implements Worded {
    /** 部门: an authority with its subordinate units. */
    DEPARTMENT,
    /** 单位: one budget unit alone. */
    UNIT;
}
