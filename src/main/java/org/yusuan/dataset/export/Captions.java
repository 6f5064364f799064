package org.yusuan.dataset.export;

import java.util.Locale;

/** What stands over the columns of a spreadsheet. */
public enum Captions {
    /** The columns' names in the contract. */
    NONE,
    /** English captions. */
    EN,
    /** Chinese captions (中文表头). */
    ZH;

    /** What a person calls it: {@code zh}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
