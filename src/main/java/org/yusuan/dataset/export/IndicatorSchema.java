package org.yusuan.dataset.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.model.Indicator;

/** {@code performance_indicators.csv}. */
final class IndicatorSchema {
    static final CsvSchema<DisclosurePart<Indicator>> SCHEMA = new CsvSchema<>(
            "performance_indicators",
            "One row per printed indicator (绩效指标).",
            Stream.of(
                            DocumentColumns.<Indicator>of(List.of(DocumentColumns.ID, DocumentColumns.SOURCE_FILE)),
                            columns(),
                            PlaceColumns.<DisclosurePart<Indicator>>reading(
                                    row -> row.content().method(),
                                    row -> row.content().confidence()))
                    .flatMap(List::stream)
                    .toList(),
            List.of("disclosure_id", "form_no", "scope", "line_no"),
            List.of(DocumentColumns.DISCLOSURE, ForeignKey.to("performance_forms", "disclosure_id", "form_no")));

    private IndicatorSchema() {}

    private static List<Column<DisclosurePart<Indicator>>> columns() {
        return List.of(
                integer("form_no", "The form it stands in.", Indicator::formNo),
                text("scope", "Which half of the form.", Indicator::scope)
                        .required()
                        .oneOf(List.of("period", "annual")),
                integer("line_no", "Its number within form and scope, from 1.", Indicator::lineNo),
                text("level1", "一级指标", Indicator::level1),
                text("level2", "二级指标", Indicator::level2),
                text("level3", "三级指标", Indicator::level3),
                text("value_printed", "The target as printed (指标值).", Indicator::valuePrinted),
                text("operator", "The sign of the target.", Indicator::operator)
                        .oneOf(List.of(">=", "<=", ">", "<", "=")),
                text("value_number", "The number of the target; empty where it is words.", Indicator::valueNumber)
                        .as(Column.Type.NUMBER),
                text("value_unit", "The unit of the target.", Indicator::valueUnit),
                PlaceColumns.<DisclosurePart<Indicator>>page(
                                row -> String.valueOf(row.content().page()))
                        .required());
    }

    private static Column<DisclosurePart<Indicator>> text(
            String name, String description, Function<Indicator, String> value) {
        return Column.text(name, description, row -> value.apply(row.content()));
    }

    private static Column<DisclosurePart<Indicator>> integer(
            String name, String description, Function<Indicator, Integer> value) {
        return Column.<DisclosurePart<Indicator>>integer(
                        name, description, row -> String.valueOf(value.apply(row.content())))
                .required();
    }
}
