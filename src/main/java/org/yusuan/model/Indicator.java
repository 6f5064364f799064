package org.yusuan.model;

import java.math.BigDecimal;

/**
 * A printed performance indicator (绩效指标): a row of {@code performance_indicators.csv}.
 *
 * @param formNo the form it stands in
 * @param scope {@code period} or {@code annual}
 * @param lineNo 1-based within form and scope
 * @param level1 产出指标, 效益指标, …
 * @param level2 数量指标, 质量指标, …
 * @param level3 the indicator itself
 * @param valuePrinted the target as printed, white space removed
 * @param operator {@code >=}, {@code <=}, {@code >}, {@code <}, {@code =} or empty
 * @param valueNumber the number as plain text; empty if the value is in words
 * @param valueUnit the unit; empty if there is none
 * @param page 1-based
 * @param method how it was read
 * @param confidence 0..1 in hundredths
 */
public record Indicator(
        int formNo,
        String scope,
        int lineNo,
        String level1,
        String level2,
        String level3,
        String valuePrinted,
        String operator,
        String valueNumber,
        String valueUnit,
        int page,
        Method method,
        BigDecimal confidence) {}
