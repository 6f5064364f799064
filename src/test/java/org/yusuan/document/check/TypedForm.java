package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.document.form.IndicatorValue;
import org.yusuan.document.form.IndicatorValue.Quantity;
import org.yusuan.model.FormFigure;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PerformanceForm;

/** A project form typed as it is printed. */
final class TypedForm {
    private final int number;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, BigDecimal> amounts = new TreeMap<>();
    private final Map<String, BigDecimal> confidences = new TreeMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private Method method = Method.TEXT;

    private TypedForm(int number) {
        this.number = number;
    }

    static TypedForm no(int number) {
        return new TypedForm(number);
    }

    /** A form of one year: the same money, goal and indicator in both halves. */
    static TypedForm usual(int number, String project, String yuan) {
        return no(number)
                .text("project_name", project)
                .text("goal_period", "完成年度任务")
                .text("goal_annual", "完成年度任务")
                .money("period_total_yuan", yuan)
                .money("annual_total_yuan", yuan)
                .target("period", "数量指标", "培训次数", "≥2次")
                .target("annual", "数量指标", "培训次数", "≥2次");
    }

    TypedForm scanned() {
        method = Method.OCR;
        return this;
    }

    TypedForm text(String column, String printed) {
        texts.put(column, printed);
        return this;
    }

    TypedForm without(String column) {
        texts.remove(column);
        amounts.remove(column);
        return this;
    }

    TypedForm money(String column, String yuan) {
        amounts.put(column, new BigDecimal(yuan));
        return this;
    }

    TypedForm target(String scope, String level2, String level3, String printed) {
        IndicatorValue value = IndicatorValue.parse(printed);
        String amount = value instanceof Quantity quantity ? quantity.number().toPlainString() : "";
        String unit = value instanceof Quantity quantity ? quantity.unit() : "";
        int line =
                (int) indicators.stream().filter(i -> i.scope().equals(scope)).count() + 1;
        indicators.add(new Indicator(
                number,
                scope,
                line,
                "产出指标",
                level2,
                level3,
                printed,
                value.operator(),
                amount,
                unit,
                1,
                method,
                BigDecimal.ONE));
        return this;
    }

    /** The money of a column is recognised as that, with this certainty. */
    TypedForm recognised(String column, String as, String certainty) {
        confidences.put(column, new BigDecimal(certainty));
        return money(column, as);
    }

    List<FormFigure> figures() {
        return amounts.entrySet().stream()
                .map(e -> new FormFigure(
                        number,
                        e.getKey(),
                        e.getValue().toPlainString(),
                        e.getKey().endsWith("_yuan") ? MoneyUnit.YUAN : null,
                        number,
                        method,
                        confidences.getOrDefault(e.getKey(), new BigDecimal("0.99"))))
                .toList();
    }

    PerformanceForm form() {
        return new PerformanceForm(
                number, FormType.PROJECT, "绩效目标表", texts, amounts, List.of(number), method, BigDecimal.ONE);
    }

    List<Indicator> indicators() {
        return indicators;
    }
}
