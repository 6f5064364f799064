package org.yusuan.dataset.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.dataset.store.FormField;
import org.yusuan.model.FormType;
import org.yusuan.model.PerformanceForm;

/** {@code performance_forms.csv}. */
final class FormSchema {
    /** Fields that the contract added later: they stand behind all other columns. */
    private static final Set<FormField> APPENDED =
            EnumSet.of(FormField.PERIOD_FISCAL_YUAN, FormField.ANNUAL_FISCAL_YUAN);

    static final CsvSchema<DisclosurePart<PerformanceForm>> SCHEMA = new CsvSchema<>(
            "performance_forms",
            "One row per performance-target form (绩效目标表).",
            Stream.of(head(), fields(false), place(), fields(true))
                    .flatMap(List::stream)
                    .toList(),
            List.of("disclosure_id", "form_no"),
            List.of(DocumentColumns.DISCLOSURE));

    private FormSchema() {}

    private static List<Column<DisclosurePart<PerformanceForm>>> head() {
        return Stream.concat(
                        DocumentColumns.<PerformanceForm>of(List.of(
                                        DocumentColumns.ID,
                                        DocumentColumns.SOURCE_FILE,
                                        DocumentColumns.REGION_CODE,
                                        DocumentColumns.FISCAL_YEAR))
                                .stream(),
                        Stream.of(
                                Column.<DisclosurePart<PerformanceForm>>integer(
                                                "form_no",
                                                "Order in the document, from 1.",
                                                row -> String.valueOf(
                                                        row.content().formNo()))
                                        .required(),
                                Column.<DisclosurePart<PerformanceForm>>text(
                                                "form_type",
                                                "What the targets are for.",
                                                row -> row.content().type().word())
                                        .required()
                                        .oneOf(FieldText.words(FormType.values(), FormType::word)),
                                Column.<DisclosurePart<PerformanceForm>>text(
                                        "title",
                                        "Printed title without table number and year line.",
                                        row -> row.content().title())))
                .toList();
    }

    private static List<Column<DisclosurePart<PerformanceForm>>> fields(boolean appended) {
        return Arrays.stream(FormField.values())
                .filter(field -> APPENDED.contains(field) == appended)
                .map(FormSchema::field)
                .toList();
    }

    private static Column<DisclosurePart<PerformanceForm>> field(FormField field) {
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

    private static List<Column<DisclosurePart<PerformanceForm>>> place() {
        return Stream.concat(
                        Stream.of(Column.<DisclosurePart<PerformanceForm>>text(
                                        "pages",
                                        "Pages it is printed on, such as 17-18 or 17-18;21.",
                                        row -> FieldText.pages(row.content().pages()))
                                .required()),
                        PlaceColumns.<DisclosurePart<PerformanceForm>>reading(
                                row -> row.content().method(),
                                row -> row.content().confidence())
                                .stream())
                .toList();
    }
}
