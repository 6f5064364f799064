package org.yusuan.model;

/** The classification under which a side is printed. Some layouts print one side under several, side by side. */
public enum Classification implements Worded {
    /** The side is printed once. */
    NONE(""),
    /** 支出功能分类科目. */
    FUNCTIONAL("functional"),
    /** 部门预算支出经济分类科目. */
    DEPARTMENT_ECONOMIC("department_economic"),
    /** 政府预算支出经济分类科目. */
    GOVERNMENT_ECONOMIC("government_economic"),
    /** 支出用途. */
    PURPOSE("purpose");

    private final String word;

    Classification(String word) {
        this.word = word;
    }

    /** The word in the dataset (docs/contract.md); empty for {@link #NONE}. */
    @Override
    public String word() {
        return word;
    }
}
