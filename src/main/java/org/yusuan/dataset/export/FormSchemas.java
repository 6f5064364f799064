package org.yusuan.dataset.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.dataset.store.FormField;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;

/** Defines {@code performance_forms.csv} and {@code performance_indicators.csv}. */
final class FormSchemas {
    /** Fields that were added to the contract later: their columns come last. */
    private static final Set<FormField> APPENDED =
            EnumSet.of(FormField.PERIOD_FISCAL_YUAN, FormField.ANNUAL_FISCAL_YUAN);

    /** {@code performance_forms.csv}. */
    static final CsvSchema<DocumentColumns.Part<PerformanceForm>> FORMS = new CsvSchema<>(
            "performance_forms",
            "One row per performance-target form (绩效目标表).",
            Stream.of(head(), fields(false), place(), fields(true))
                    .flatMap(List::stream)
                    .toList(),
            List.of("disclosure_id", "form_no"),
            List.of(DocumentColumns.DISCLOSURE));

    /** {@code performance_indicators.csv}. */
    static final CsvSchema<DocumentColumns.Part<Indicator>> INDICATORS = new CsvSchema<>(
            "performance_indicators",
            "One row per printed indicator (绩效指标).",
            Stream.of(
                            DocumentColumns.<Indicator>of(List.of(DocumentColumns.ID, DocumentColumns.SOURCE_FILE)),
                            indicatorColumns(),
                            PlaceColumns.<DocumentColumns.Part<Indicator>>reading(
                                    row -> row.content().method(),
                                    row -> row.content().confidence()))
                    .flatMap(List::stream)
                    .toList(),
            List.of("disclosure_id", "form_no", "scope", "line_no"),
            List.of(
                    DocumentColumns.DISCLOSURE,
                    CsvSchema.ForeignKey.to("performance_forms", "disclosure_id", "form_no")));

    private FormSchemas() {}

    private static List<Column<DocumentColumns.Part<PerformanceForm>>> head() {
        return Stream.concat(
                        DocumentColumns.<PerformanceForm>of(List.of(
                                        DocumentColumns.ID,
                                        DocumentColumns.SOURCE_FILE,
                                        DocumentColumns.REGION_CODE,
                                        DocumentColumns.FISCAL_YEAR))
                                .stream(),
                        Stream.of(
                                Column.<DocumentColumns.Part<PerformanceForm>>integer(
                                                "form_no",
                                                "Order in the document, from 1.",
                                                row -> String.valueOf(
                                                        row.content().formNo()))
                                        .required(),
                                Column.<DocumentColumns.Part<PerformanceForm>>text(
                                                "form_type",
                                                "What the targets are for.",
                                                row -> row.content().type().word())
                                        .required()
                                        .oneOf(FieldText.words(FormType.values(), FormType::word)),
                                Column.<DocumentColumns.Part<PerformanceForm>>text(
                                        "title",
                                        "Printed title without table number and year line.",
                                        row -> row.content().title())))
                .toList();
    }

    private static List<Column<DocumentColumns.Part<PerformanceForm>>> fields(boolean appended) {
        return Arrays.stream(FormField.values())
                .filter(field -> APPENDED.contains(field) == appended)
                .map(FormSchemas::field)
                .toList();
    }

    private static Column<DocumentColumns.Part<PerformanceForm>> field(FormField field) {
        String name = field.column();
        if (field.kind() == FormField.Kind.TEXT) {
            return Column.text(
                    name, field.printed(), row -> row.content().texts().getOrDefault(name, ""));
        }
        return Column.number(
                name,
                field.printed(),
                row -> FieldText.amount(row.content().amounts().get(name)));
    }

    private static List<Column<DocumentColumns.Part<PerformanceForm>>> place() {
        return Stream.concat(
                        Stream.of(Column.<DocumentColumns.Part<PerformanceForm>>text(
                                        "pages",
                                        "Pages it is printed on, such as 17-18 or 17-18;21.",
                                        row -> FieldText.pages(row.content().pages()))
                                .required()),
                        PlaceColumns.<DocumentColumns.Part<PerformanceForm>>reading(
                                row -> row.content().method(),
                                row -> row.content().confidence())
                                .stream())
                .toList();
    }

    private static List<Column<DocumentColumns.Part<Indicator>>> indicatorColumns() {
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
                text("value_number", "The number of the target; empty if it is in words.", Indicator::valueNumber)
                        .as(Column.Type.NUMBER),
                text("value_unit", "The unit of the target.", Indicator::valueUnit),
                PlaceColumns.<DocumentColumns.Part<Indicator>>page(
                                row -> String.valueOf(row.content().page()))
                        .required());
    }

    private static Column<DocumentColumns.Part<Indicator>> text(
            String name, String description, Function<Indicator, String> value) {
        return Column.text(name, description, row -> value.apply(row.content()));
    }

    private static Column<DocumentColumns.Part<Indicator>> integer(
            String name, String description, Function<Indicator, Integer> value) {
        return Column.<DocumentColumns.Part<Indicator>>integer(
                        name, description, row -> String.valueOf(value.apply(row.content())))
                .required();
    }
}
