package org.yusuan.document.form;

import java.util.Locale;

/** What a column of the indicator block holds. */
enum IndicatorRole {
    /** 一级指标. */
    LEVEL1,
    /** 二级指标. */
    LEVEL2,
    /** 三级指标, 指标内容. */
    LEVEL3,
    /** 指标值. */
    VALUE,
    /** 备注 and the like: no column of the dataset. */
    OTHER;

    /** The word of the layout files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
