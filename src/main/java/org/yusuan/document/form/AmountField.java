package org.yusuan.document.form;

import org.yusuan.model.Worded;

/** What a printed amount of a form says: a column of {@code performance_forms.csv}. */
enum AmountField implements Worded {
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

    /** The column of the export. */
    String column() {
        return word() + "_yuan";
    }
}
