package org.yusuan.drawn.budget;

import java.util.Map;
import java.util.Objects;

/** The part of the national functional classification (政府收支分类科目) that the builder uses. */
public final class FunctionCodes {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("103", "非税收入"),
            Map.entry("10301", "政府性基金收入"),
            Map.entry("1030148", "国有土地使用权出让收入"),
            Map.entry("201", "一般公共服务支出"),
            Map.entry("20103", "政府办公厅（室）及相关机构事务"),
            Map.entry("2010301", "行政运行"),
            Map.entry("2010302", "一般行政管理事务"),
            Map.entry("2010350", "事业运行"),
            Map.entry("20108", "审计事务"),
            Map.entry("2010804", "审计业务"),
            Map.entry("206", "科学技术支出"),
            Map.entry("20607", "科学技术普及"),
            Map.entry("2060702", "科普活动"),
            Map.entry("208", "社会保障和就业支出"),
            Map.entry("20805", "行政事业单位养老支出"),
            Map.entry("2080501", "行政单位离退休"),
            Map.entry("2080505", "机关事业单位基本养老保险缴费支出"),
            Map.entry("2080506", "机关事业单位职业年金缴费支出"),
            Map.entry("210", "卫生健康支出"),
            Map.entry("21011", "行政事业单位医疗"),
            Map.entry("2101101", "行政单位医疗"),
            Map.entry("2101103", "公务员医疗补助"),
            Map.entry("212", "城乡社区支出"),
            Map.entry("21208", "国有土地使用权出让收入安排的支出"),
            Map.entry("2120803", "城市建设支出"),
            Map.entry("221", "住房保障支出"),
            Map.entry("22102", "住房改革支出"),
            Map.entry("2210201", "住房公积金"),
            Map.entry("2210202", "提租补贴"));

    private FunctionCodes() {}

    public static String name(String code) {
        return Objects.requireNonNull(NAMES.get(code), () -> "No functional classification " + code);
    }
}
