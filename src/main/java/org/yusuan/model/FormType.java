package org.yusuan.model;

import java.util.Locale;

/** The kinds of performance-target forms (绩效目标表). */
public enum FormType {
    /** 整体支出绩效目标. */
    OVERALL,
    /** 项目支出绩效目标. */
    PROJECT,
    /** 专项资金绩效目标. */
    SPECIAL_FUND;

    /** The word in the dataset (docs/contract.md). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
