package org.yusuan.dataset.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;

/** {@code facts.csv}. */
final class FactSchema {
    /** The columns that say what a row of a printed table is about: the wide files have them too. */
    static final List<Column<DisclosurePart<Fact>>> IDENTIFYING = Stream.concat(
                    DocumentColumns.<Fact>of(List.of(
                                    DocumentColumns.ID,
                                    DocumentColumns.SOURCE_FILE,
                                    DocumentColumns.REGION_CODE,
                                    DocumentColumns.ENTITY_NAME,
                                    DocumentColumns.FISCAL_YEAR))
                            .stream(),
                    Stream.of(
                            text("table_key", "Key of the table.", fact -> fact.table()
                                            .value())
                                    .required()
                                    .matching("^([tf][0-9]{2}|x_[a-z][a-z0-9_]*)$"),
                            integer("line_no", "Number of the body row in the table, from 1.", Fact::lineNo)
                                    .required(),
                            text("side", "Half of a two-sided table.", fact -> fact.side()
                                            .word())
                                    .oneOf(FieldText.words(Side.values(), Side::word)),
                            text(
                                            "classification",
                                            "Under which classification the side is printed, where there are several.",
                                            fact -> fact.classification().word())
                                    .oneOf(FieldText.words(Classification.values(), Classification::word)),
                            text("item_code", "Printed code, its cells joined.", Fact::itemCode),
                            text("item_name", "Printed name without white space and leading ordinal.", Fact::itemName),
                            text("item_name_printed", "Printed name without white space.", Fact::itemNamePrinted),
                            text("counterpart_code", "Code of the counterpart.", Fact::counterpartCode),
                            text("counterpart_name", "Name of the counterpart.", Fact::counterpartName)))
            .toList();

    static final CsvSchema<DisclosurePart<Fact>> SCHEMA = new CsvSchema<>(
            "facts",
            "One row per printed amount.",
            Stream.of(IDENTIFYING, amounts(), place(), row())
                    .flatMap(List::stream)
                    .toList(),
            List.of("fact_id"),
            List.of(DocumentColumns.DISCLOSURE));

    private FactSchema() {}

    private static List<Column<DisclosurePart<Fact>>> amounts() {
        return List.of(
                text("measure", "What is measured.", fact -> fact.measure().word())
                        .required()
                        .oneOf(FieldText.words(Measure.values(), Measure::word)),
                Column.<DisclosurePart<Fact>>number(
                                "amount_yuan",
                                "The amount in yuan, exactly; of a quantity the bare count.",
                                row -> row.content().amount().plain())
                        .required(),
                text("amount_printed", "The amount as printed.", Fact::amountPrinted)
                        .required(),
                text("unit_printed", "Unit of the table; empty for a count.", Fact::unitPrinted));
    }

    private static List<Column<DisclosurePart<Fact>>> place() {
        return Stream.concat(
                        PlaceColumns.<DisclosurePart<Fact>>box(
                                row -> row.content().where())
                                .stream(),
                        PlaceColumns.<DisclosurePart<Fact>>reading(
                                row -> row.content().method(),
                                row -> row.content().confidence())
                                .stream())
                .toList();
    }

    private static List<Column<DisclosurePart<Fact>>> row() {
        return List.of(
                Column.<DisclosurePart<Fact>>text(
                                "fact_id", "disclosure_id-table_key-line_no-column_no.", FactSchema::id)
                        .required(),
                integer("column_no", "Leaf column of the printed table, from 1.", Fact::columnNo)
                        .required(),
                text("row_kind", "What the row is; a sum over item rows counts nothing twice.", fact -> fact.rowKind()
                                .word())
                        .required()
                        .oneOf(FieldText.words(RowKind.values(), RowKind::word)),
                text(
                                "parent_line_no",
                                "The row that this one is part of.",
                                fact -> FieldText.optional(fact.parentLineNo()))
                        .as(Column.Type.INTEGER),
                text("vouched", "Whether a passed check covers it.", fact -> String.valueOf(fact.vouched()))
                        .as(Column.Type.BOOLEAN)
                        .required(),
                text("concept", "Code of the concept that the item carries.", Fact::concept),
                PlaceColumns.<DisclosurePart<Fact>>cell(row -> row.content().where()));
    }

    private static String id(DisclosurePart<Fact> row) {
        Fact fact = row.content();
        return "%s-%s-%d-%d"
                .formatted(row.disclosure().id().disclosureId(), fact.table(), fact.lineNo(), fact.columnNo());
    }

    private static Column<DisclosurePart<Fact>> text(String name, String description, Function<Fact, String> value) {
        return Column.text(name, description, row -> value.apply(row.content()));
    }

    private static Column<DisclosurePart<Fact>> integer(
            String name, String description, Function<Fact, Integer> value) {
        return Column.integer(name, description, row -> String.valueOf(value.apply(row.content())));
    }
}
