package org.yusuan.model;

/** The half of a two-sided table. The order is that of the export: revenue first. */
public enum Side implements Worded {
    /** The table has one side. */
    NONE(""),
    /** 收入. */
    REVENUE("revenue"),
    /** 支出. */
    EXPENDITURE("expenditure");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** The word in the dataset (docs/contract.md); empty for {@link #NONE}. */
    @Override
    public String word() {
        return word;
    }
}
