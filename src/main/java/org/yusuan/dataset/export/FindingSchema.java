package org.yusuan.dataset.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.store.Disclosure;
import org.yusuan.model.Box;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.PageBox;
import org.yusuan.model.Severity;

/** Defines {@code findings.csv}. */
final class FindingSchema {
    static final CsvSchema<Row> SCHEMA = new CsvSchema<>(
            "findings",
            "One row per broken rule or doubt.",
            columns().toList(),
            List.of(),
            List.of(DocumentColumns.DISCLOSURE));

    private FindingSchema() {}

    private static Stream<Column<Row>> columns() {
        return Stream.of(
                Column.<Row>text(
                                "disclosure_id",
                                "The document: first 16 hex digits of the SHA-256 of its bytes; empty if it is about none.",
                                Row::disclosureId)
                        .matching("^[0-9a-f]{16}$"),
                Column.<Row>text(
                                "source_file",
                                "Its file name, or the operator's file that it is about.",
                                Row::sourceFile)
                        .required(),
                text("rule", "Name of the rule, which never changes.", Finding::rule)
                        .required(),
                text("severity", "How much it matters.", finding -> finding.severity()
                                .word())
                        .required()
                        .oneOf(FieldText.words(Severity.values(), Severity::word)),
                text("table_key", "Key of the table in question; form for a performance form.", Finding::table),
                PlaceColumns.page(row -> FieldText.optional(row.content().page())),
                text("item_code", "Code of the item it is about.", Finding::itemCode),
                text("item_name", "Name of the item it is about.", Finding::itemName),
                text("measure", "The measure it is about.", Finding::measure),
                text("expected", "What was expected or allowed.", Finding::expected),
                text("actual", "What was found.", Finding::actual),
                text("message", "What is wrong, where, and what to do.", Finding::message),
                text("form_no", "The form it is about.", finding -> FieldText.optional(finding.formNo()))
                        .as(Column.Type.INTEGER),
                text("fault", "Whose fault it looks like; empty if not known.", finding -> finding.fault()
                                .word())
                        .oneOf(FieldText.words(Fault.values(), Fault::word)),
                Column.text("fact_id", "The fact whose cell it is about, if it is one.", Row::factId),
                edge("x0", "Left", Box::x0),
                edge("y0", "Top", Box::y0),
                edge("x1", "Right", Box::x1),
                edge("y1", "Bottom", Box::y1));
    }

    private static Column<Row> text(String name, String description, Function<Finding, String> value) {
        return Column.text(name, description, row -> value.apply(row.content()));
    }

    private static Column<Row> edge(String name, String edge, ToDoubleFunction<Box> points) {
        return Column.number(
                name,
                edge + " edge of that cell in PDF points of the displayed page, origin top left.",
                row -> row.place() == null || row.place().onSheet()
                        ? ""
                        : FieldText.points(points.applyAsDouble(row.place().box())));
    }

    /**
     * A row of {@code findings.csv}.
     *
     * @param disclosureId empty if it is about no document
     * @param sourceFile name of the document, or of the operator's file that it is about
     * @param content what was found
     * @param factId of the fact that it is about; empty if it is about none, or about several
     * @param place of that fact; null if there is none
     */
    record Row(
            String disclosureId,
            String sourceFile,
            Finding content,
            String factId,
            @Nullable PageBox place) {

        static Row of(Disclosure disclosure, Finding finding, Optional<Fact> about) {
            return new Row(
                    disclosure.id().disclosureId(),
                    disclosure.sourceFile(),
                    finding,
                    about.map(fact -> FactSchemas.id(new DocumentColumns.Part<>(disclosure, fact)))
                            .orElse(""),
                    about.map(Fact::where).orElse(null));
        }

        /** A finding about no document. */
        static Row ofDataset(String source, Finding finding) {
            return new Row("", source, finding, "", null);
        }
    }
}
