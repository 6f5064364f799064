package org.yusuan.document.form;

import org.yusuan.model.Worded;

/** What a printed number of people says: a column of {@code performance_forms.csv}. */
enum CountField implements Worded {
    /** 核定的人员编制数. */
    STAFF_AUTHORIZED,
    /** 实际在职人员总数. */
    STAFF_ACTUAL;
}
