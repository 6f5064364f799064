package org.yusuan.document.form;

import org.yusuan.model.Worded;

/** What a printed text of a form says: mostly a column of {@code performance_forms.csv}, or a part of one. */
enum TextField implements Worded {
    PROJECT_NAME,
    /** 主管部门及代码: becomes {@code department_code} and {@code department_name}. */
    DEPARTMENT,
    IMPLEMENTING_UNIT,
    PROJECT_ATTRIBUTE,
    PROJECT_PERIOD,
    /** 开始日期: with {@link #PROJECT_END} it becomes {@code project_period}. */
    PROJECT_START,
    /** 完成日期. */
    PROJECT_END,
    OVERVIEW,
    BASIS,
    NECESSITY,
    SAFEGUARDS,
    PLAN,
    GOAL_PERIOD,
    GOAL_ANNUAL,
    FILLED_AT;
}
