package org.yusuan.document.template;

/** What a column of a standard table holds. */
enum ColumnRole {
    /** 科目编码, 单位编码: one column, or one each for 类, 款, 项. */
    ITEM_CODE,
    /** 科目名称, 项目, 单位名称, 项目名称. */
    ITEM_NAME,
    /** Code of the counterpart. */
    COUNTERPART_CODE,
    /** Name of the counterpart. */
    COUNTERPART_NAME,
    /** Amounts of one measure. */
    AMOUNT,
    /** Amounts of one measure of one item: the item stands in the header (“三公”经费). */
    ITEM_AMOUNT,
    /** Known, and no part of the dataset: 备注, 序号. */
    IGNORED
}
