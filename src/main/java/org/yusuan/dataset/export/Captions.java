package org.yusuan.dataset.export;

import java.util.Locale;

/** The language of the column headers of a spreadsheet. */
public enum Captions {
    /** The names of the columns, as in the CSVs. */
    NONE,
    /** English captions. */
    EN,
    /** Chinese captions (中文表头). */
    ZH;

    /** Its name on the command line: {@code zh}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
