package org.yusuan.document.form;

import org.yusuan.model.Worded;

/** A field of a form that the dataset keeps. Layout files give the wordings of its label under its {@link #word()}. */
sealed interface LayoutField extends Worded {

    /** A printed text: mostly a column of {@code performance_forms.csv}, or a part of one. */
    enum Text implements LayoutField {
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
        FILLED_AT
    }

    /** A printed amount: a column of {@code performance_forms.csv}. */
    enum Amount implements LayoutField {
        PERIOD_TOTAL,
        PERIOD_CENTRAL,
        PERIOD_PROVINCIAL,
        PERIOD_LOCAL,
        PERIOD_SELF_RAISED,
        PERIOD_OTHER,
        PERIOD_FISCAL,
        ANNUAL_TOTAL,
        ANNUAL_CENTRAL,
        ANNUAL_PROVINCIAL,
        ANNUAL_LOCAL,
        ANNUAL_SELF_RAISED,
        ANNUAL_OTHER,
        ANNUAL_FISCAL,
        BASIC,
        PROJECT;

        /** The same amount of the year, for an amount of the whole period. */
        Amount ofYear() {
            return name().startsWith("PERIOD_") ? valueOf("ANNUAL_" + name().substring("PERIOD_".length())) : this;
        }

        /** The column of the export. */
        String column() {
            return word() + "_yuan";
        }
    }

    /** A printed number of people: a column of {@code performance_forms.csv} under the same word. */
    enum Count implements LayoutField {
        /** 核定的人员编制数. */
        STAFF_AUTHORIZED,
        /** 实际在职人员总数. */
        STAFF_ACTUAL
    }
}
