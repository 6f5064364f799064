package org.yusuan.document.form;

import java.util.Locale;

/** What a printed number of people says: a column of {@code performance_forms.csv}. */
enum CountField {
    /** 核定的人员编制数. */
    STAFF_AUTHORIZED,
    /** 实际在职人员总数. */
    STAFF_ACTUAL;

    /** The word of the layout files and of the export. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
