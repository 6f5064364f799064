package org.yusuan.drawn.budget;

import java.util.List;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * A line of basic expenditure: what it is spent on (economic classification) and what for (functional classification).
 *
 * @param function code of the functional classification
 * @param code of the department's economic classification (部门预算支出经济分类)
 * @param name of it
 * @param governmentCode of the government's economic classification (政府预算支出经济分类)
 * @param governmentName of it
 * @param kind PERSONNEL or OPERATING
 * @param amount in yuan
 */
public record Post(
        String function,
        String code,
        String name,
        String governmentCode,
        String governmentName,
        Measure kind,
        Yuan amount) {

    private static final String OFFICE = "2010301";
    private static final String WAGES = "工资奖金津补贴";
    private static final String SOCIAL = "社会保障缴费";
    private static final String RUNNING = "办公经费";

    /** The posts of an ordinary department, without amounts. */
    static final List<Post> USUAL = List.of(
            personnel(OFFICE, "30101", "基本工资", "50101", WAGES),
            personnel(OFFICE, "30102", "津贴补贴", "50101", WAGES),
            personnel(OFFICE, "30103", "奖金", "50101", WAGES),
            personnel("2080505", "30108", "机关事业单位基本养老保险缴费", "50102", SOCIAL),
            personnel("2080506", "30109", "职业年金缴费", "50102", SOCIAL),
            personnel("2101101", "30110", "职工基本医疗保险缴费", "50102", SOCIAL),
            personnel("2101103", "30111", "公务员医疗补助缴费", "50102", SOCIAL),
            personnel(OFFICE, "30112", "其他社会保障缴费", "50102", SOCIAL),
            personnel("2210201", "30113", "住房公积金", "50103", "住房公积金"),
            operating("30201", "办公费", "50201", RUNNING),
            operating("30202", "印刷费", "50201", RUNNING),
            operating("30205", "水费", "50201", RUNNING),
            operating("30206", "电费", "50201", RUNNING),
            operating("30207", "邮电费", "50201", RUNNING),
            operating("30208", "取暖费", "50201", RUNNING),
            operating("30211", "差旅费", "50201", RUNNING),
            operating("30213", "维修（护）费", "50209", "维修（护）费"),
            operating("30215", "会议费", "50202", "会议费"),
            operating("30216", "培训费", "50203", "培训费"),
            operating("30217", "公务接待费", "50206", "公务接待费"),
            operating("30228", "工会经费", "50201", RUNNING),
            operating("30229", "福利费", "50201", RUNNING),
            operating("30231", "公务用车运行维护费", "50208", "公务用车运行维护费"),
            operating("30239", "其他交通费用", "50201", RUNNING),
            operating("30299", "其他商品和服务支出", "50299", "其他商品和服务支出"),
            personnel("2080501", "30302", "退休费", "50905", "离退休费"),
            personnel(OFFICE, "30309", "奖励金", "50901", "社会福利和救助"));

    Post of(Yuan money) {
        return new Post(function, code, name, governmentCode, governmentName, kind, money);
    }

    public Amounts amounts() {
        return Amounts.of(kind, amount).with(Measure.TOTAL, kind);
    }

    private static Post personnel(String function, String code, String name, String otherCode, String otherName) {
        return new Post(function, code, name, otherCode, otherName, Measure.PERSONNEL, Yuan.ZERO);
    }

    private static Post operating(String code, String name, String otherCode, String otherName) {
        return new Post(OFFICE, code, name, otherCode, otherName, Measure.OPERATING, Yuan.ZERO);
    }
}
