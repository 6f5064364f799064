package org.yusuan.drawn.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.yusuan.model.Yuan;

/**
 * The contents of a performance form.
 *
 * @param project name of the project; of an overall form empty
 * @param amount of the year, in yuan
 * @param goal the performance goal
 * @param indicators from top to bottom
 * @param handler the person in charge (负责人), always an invented one; empty where the form has no such line
 * @param telephone the person's number, invented too; empty if the form has no such line
 */
public record FormText(
        String project, Yuan amount, String goal, List<Indicator> indicators, String handler, String telephone) {

    public FormText {
        indicators = List.copyOf(indicators);
    }

    /** A form with the usual indicators. */
    public static FormText about(String project, Yuan amount) {
        List<Indicator> usual = List.of(
                new Indicator("产出指标", "数量指标", "示例任务完成数量", "≥12项"),
                new Indicator("产出指标", "质量指标", "示例任务验收合格率", "≥98%"),
                new Indicator("产出指标", "时效指标", "任务完成时间", "2024年12月底前"),
                new Indicator("产出指标", "成本指标", "成本控制在预算范围内", "≤" + inTenThousand(amount) + "万元"),
                new Indicator("效益指标", "经济效益指标", "", ""),
                new Indicator("效益指标", "社会效益指标", "示例服务水平", "逐步提高"),
                new Indicator("效益指标", "生态效益指标", "", ""),
                new Indicator("效益指标", "可持续影响指标", "发挥作用年限", "≥3年"),
                new Indicator("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥95%"));
        return new FormText(project, amount, "按计划完成示例任务，保障工作正常开展。", usual, "", "");
    }

    /** A form that was not filled in: labels only. */
    public static FormText blank() {
        FormText usual = about("", Yuan.ZERO);
        List<Indicator> empty = usual.indicators.stream()
                .map(i -> new Indicator(i.level1(), i.level2(), "", ""))
                .toList();
        return new FormText("", Yuan.ZERO, "", empty, "", "");
    }

    /** Adds a person and a telephone number to the form, which no output may contain. Both must be invented. */
    public FormText handledBy(String inventedName, String inventedNumber) {
        return new FormText(project, amount, goal, indicators, inventedName, inventedNumber);
    }

    /** In 万元 with two decimals, rounded as forms print it; empty for a blank form. */
    String printedInTenThousand() {
        return isBlank() ? "" : inTenThousand(amount);
    }

    /** In whole yuan with separators; empty for a blank form. */
    String printedInYuan() {
        return isBlank()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,d",
                        amount.amount().setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }

    boolean isBlank() {
        return amount.equals(Yuan.ZERO);
    }

    private static String inTenThousand(Yuan amount) {
        BigDecimal number = amount.amount().movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
        return number.toPlainString();
    }

    /** A row of the indicator block. */
    public record Indicator(String level1, String level2, String level3, String value) {}
}
