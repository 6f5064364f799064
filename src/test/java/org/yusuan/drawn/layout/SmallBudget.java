package org.yusuan.drawn.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** One invented budget of 1 200 000 yuan in 万元, for the columns of any layout. Everything adds up. */
final class SmallBudget {
    /** The expenditure under a code of the functional classification. */
    record Use(
            String code, String name, String total, String basic, String personnel, String operating, String project) {
        /** 2010101 over three columns: 201 | 01 | 01. */
        String parts() {
            String padded = (code + "       ").substring(0, 7);
            return padded.substring(0, 3).strip() + "|" + padded.substring(3, 5).strip() + "|"
                    + padded.substring(5).strip();
        }

        /** Whether the other code's amount is part of this one. */
        boolean holds(String other) {
            return other.startsWith(code);
        }

        String totalLess(String part) {
            return new BigDecimal(total).subtract(new BigDecimal(part)).toPlainString();
        }

        boolean isTotal() {
            return code.isEmpty();
        }
    }

    /** The basic expenditure on an item of the economic classification. */
    record Item(String code, String name, String total, String personnel, String operating) {}

    static final List<Use> USES = List.of(
            new Use("", "合计", "120.00", "90.00", "70.00", "20.00", "30.00"),
            new Use("201", "一般公共服务支出", "100.00", "70.00", "50.00", "20.00", "30.00"),
            new Use("20101", "人大事务", "100.00", "70.00", "50.00", "20.00", "30.00"),
            new Use("2010101", "行政运行", "70.00", "70.00", "50.00", "20.00", ""),
            new Use("2010102", "一般行政管理事务", "30.00", "", "", "", "30.00"),
            new Use("221", "住房保障支出", "20.00", "20.00", "20.00", "", ""),
            new Use("22102", "住房改革支出", "20.00", "20.00", "20.00", "", ""),
            new Use("2210201", "住房公积金", "20.00", "20.00", "20.00", "", ""));

    static final List<Item> ITEMS = List.of(
            new Item("", "合计", "90.00", "70.00", "20.00"),
            new Item("301", "工资福利支出", "70.00", "70.00", ""),
            new Item("30101", "基本工资", "50.00", "50.00", ""),
            new Item("30113", "住房公积金", "20.00", "20.00", ""),
            new Item("302", "商品和服务支出", "20.00", "", "20.00"),
            new Item("30201", "办公费", "15.00", "", "15.00"),
            new Item("30217", "公务接待费", "1.00", "", "1.00"),
            new Item("30231", "公务用车运行维护费", "4.00", "", "4.00"));

    private SmallBudget() {}

    static AnnotatedTable uses(AnnotatedTable table, Function<Use, String> row) {
        AnnotatedTable all = table;
        for (Use use : USES) {
            all = all.row(row.apply(use));
        }
        return all;
    }

    static AnnotatedTable items(AnnotatedTable table, Function<Item, String> row) {
        AnnotatedTable all = table;
        for (Item item : ITEMS) {
            all = all.row(row.apply(item));
        }
        return all;
    }
}
