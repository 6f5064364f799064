package org.yusuan.document.form;

import org.yusuan.model.Worded;

/** What a column of the indicator block holds. */
enum IndicatorRole implements Worded {
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
}
