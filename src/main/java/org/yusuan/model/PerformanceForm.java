package org.yusuan.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A performance-target form (绩效目标表): a row of {@code performance_forms.csv}.
 *
 * @param formNo order in the document, from 1
 * @param type overall, project or special fund
 * @param title printed title without table number and year line; empty if none
 * @param texts printed texts by column of {@code performance_forms.csv}, such as {@code project_name}; absent where not printed
 * @param amounts figures by column of {@code performance_forms.csv}, such as {@code annual_total_yuan}; absent where not printed
 * @param pages the pages it is printed on, ascending
 * @param method how it was read
 * @param confidence 0..1 in hundredths
 */
public record PerformanceForm(
        int formNo,
        FormType type,
        String title,
        Map<String, String> texts,
        Map<String, BigDecimal> amounts,
        List<Integer> pages,
        Method method,
        BigDecimal confidence) {

    public PerformanceForm {
        texts = Map.copyOf(texts);
        amounts = Map.copyOf(amounts);
        pages = List.copyOf(pages);
    }

    /** The same with another figure in one column. */
    public PerformanceForm with(String column, BigDecimal amount) {
        Map<String, BigDecimal> others = new HashMap<>(amounts);
        others.put(column, amount);
        return new PerformanceForm(formNo, type, title, texts, others, pages, method, confidence);
    }
}
