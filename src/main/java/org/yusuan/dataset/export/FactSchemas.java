package org.yusuan.dataset.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;

/** Defines {@code facts.csv}, and the wide files with one row per item and a column per measure. */
final class FactSchemas {
    /** The columns that identify the item of a printed row. The wide files have them too. */
    static final List<Column<DocumentColumns.Part<Fact>>> IDENTIFYING = Stream.concat(
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
                            text("side", "Side of a two-sided table.", fact -> fact.side()
                                            .word())
                                    .oneOf(FieldText.words(Side.values(), Side::word)),
                            text(
                                            "classification",
                                            "Classification of the side, if the table prints several.",
                                            fact -> fact.classification().word())
                                    .oneOf(FieldText.words(Classification.values(), Classification::word)),
                            text("item_code", "Printed code, its cells joined.", Fact::itemCode),
                            text("item_name", "Printed name without white space and leading ordinal.", Fact::itemName),
                            text("item_name_printed", "Printed name without white space.", Fact::itemNamePrinted),
                            text("counterpart_code", "Code of the counterpart.", Fact::counterpartCode),
                            text("counterpart_name", "Name of the counterpart.", Fact::counterpartName)))
            .toList();

    private static final List<String> REASONS = List.of(
            "department_has_it",
            "edition",
            "identity_unknown",
            "not_settled",
            RowKind.TOTAL.word(),
            RowKind.UNIT.word(),
            RowKind.GROUP.word(),
            RowKind.OF_WHICH.word());

    /** {@code facts.csv}. */
    static final CsvSchema<DocumentColumns.Part<Fact>> FACTS = new CsvSchema<>(
            "facts",
            "One row per printed amount.",
            Stream.of(IDENTIFYING, amounts(), place(), row(), counting())
                    .flatMap(List::stream)
                    .toList(),
            List.of("fact_id"),
            List.of(DocumentColumns.DISCLOSURE));

    private FactSchemas() {}

    private static List<Column<DocumentColumns.Part<Fact>>> amounts() {
        return List.of(
                text("measure", "What is measured.", fact -> fact.measure().word())
                        .required()
                        .oneOf(FieldText.words(Measure.values(), Measure::word)),
                Column.<DocumentColumns.Part<Fact>>number(
                                "amount_yuan",
                                "The amount in yuan, exactly; of a quantity the bare count.",
                                row -> row.content().amount().plain())
                        .required(),
                text("amount_printed", "The amount as printed.", Fact::amountPrinted)
                        .required(),
                text("unit_printed", "Unit of the table; empty for a count.", Fact::unitPrinted));
    }

    private static List<Column<DocumentColumns.Part<Fact>>> place() {
        return Stream.concat(
                        PlaceColumns.<DocumentColumns.Part<Fact>>box(
                                row -> row.content().where())
                                .stream(),
                        PlaceColumns.<DocumentColumns.Part<Fact>>reading(
                                row -> row.content().method(),
                                row -> row.content().confidence())
                                .stream())
                .toList();
    }

    private static List<Column<DocumentColumns.Part<Fact>>> row() {
        return List.of(
                Column.<DocumentColumns.Part<Fact>>text(
                                "fact_id", "disclosure_id-table_key-line_no-column_no.", FactSchemas::id)
                        .required(),
                integer("column_no", "Leaf column of the printed table, from 1.", Fact::columnNo)
                        .required(),
                rowKind(),
                text(
                                "parent_line_no",
                                "The row that this one is part of.",
                                fact -> FieldText.optional(fact.parentLineNo()))
                        .as(Column.Type.INTEGER),
                text("vouched", "Whether a passed check covers it.", fact -> String.valueOf(fact.vouched()))
                        .as(Column.Type.BOOLEAN)
                        .required(),
                text("concept", "Code of the concept that the item carries.", Fact::concept),
                PlaceColumns.<DocumentColumns.Part<Fact>>cell(
                        row -> row.content().where()));
    }

    private static Column<DocumentColumns.Part<Fact>> rowKind() {
        return text(
                        "row_kind",
                        "What the row is. Within one document, a sum over item rows counts nothing twice; over several"
                                + " documents, add rows that are counted.",
                        fact -> fact.rowKind().word())
                .required()
                .oneOf(FieldText.words(RowKind.values(), RowKind::word));
    }

    /** The name of a fact, which no other one in the dataset has. */
    static String id(DocumentColumns.Part<Fact> row) {
        Fact fact = row.content();
        return "%s-%s-%d-%d"
                .formatted(row.disclosure().id().disclosureId(), fact.table(), fact.lineNo(), fact.columnNo());
    }

    /** Whether a figure may be added to others. Always the last columns, for they were added later. */
    private static List<Column<DocumentColumns.Part<Fact>>> counting() {
        return List.of(
                DocumentColumns.ENTITY_LEVEL.within(DocumentColumns.Part::disclosure),
                DocumentColumns.KIND.within(DocumentColumns.Part::disclosure),
                Column.<DocumentColumns.Part<Fact>>text(
                                "counted",
                                "Whether it may be added to others of its table_key, side, measure, kind and fiscal_year over the"
                                        + " whole dataset: no money is then counted twice.",
                                row -> String.valueOf(notCounted(row).isEmpty()))
                        .as(Column.Type.BOOLEAN)
                        .required(),
                Column.<DocumentColumns.Part<Fact>>text(
                                "not_counted_because",
                                "Why not. The document: department_has_it (the department's disclosure holds its unit's"
                                        + " money), edition (another current edition counts), identity_unknown (region, entity,"
                                        + " level, year or kind), not_settled (no run has compared it yet). The row: total, unit or"
                                        + " group (its items count), of_which (the item above has it).",
                                FactSchemas::notCounted)
                        .oneOf(REASONS));
    }

    private static String notCounted(DocumentColumns.Part<Fact> row) {
        String document = row.disclosure().notCounted();
        RowKind kind = row.content().rowKind();
        if (!document.isEmpty()) {
            return document;
        }
        return kind == RowKind.ITEM ? "" : kind.word();
    }

    private static Column<DocumentColumns.Part<Fact>> text(
            String name, String description, Function<Fact, String> value) {
        return Column.text(name, description, row -> value.apply(row.content()));
    }

    private static Column<DocumentColumns.Part<Fact>> integer(
            String name, String description, Function<Fact, Integer> value) {
        return Column.integer(name, description, row -> String.valueOf(value.apply(row.content())));
    }

    /**
     * Defines the wide files. All standard tables have one, even an empty one, so that the Data Package always lists the
     * same files; tables of users' own templates follow.
     *
     * @param occurring the measures in the dataset, by table; those that the contract does not list for a table come last
     */
    static Map<TableKey, CsvSchema<DocumentColumns.Part<WideRows.Row>>> wide(
            SortedMap<TableKey, Set<Measure>> occurring) {
        Map<TableKey, CsvSchema<DocumentColumns.Part<WideRows.Row>>> schemas = new LinkedHashMap<>();
        Arrays.stream(StandardTable.values())
                .forEach(table ->
                        schemas.put(table.key(), standard(table, occurring.getOrDefault(table.key(), Set.of()))));
        occurring.forEach((key, measures) ->
                schemas.computeIfAbsent(key, own -> schema(own, "A table of a user's own template.", measures)));
        return schemas;
    }

    private static CsvSchema<DocumentColumns.Part<WideRows.Row>> standard(StandardTable table, Set<Measure> occurring) {
        Set<Measure> measures = new LinkedHashSet<>(table.measures());
        measures.addAll(occurring);
        return schema(table.key(), table.caption(), measures);
    }

    private static CsvSchema<DocumentColumns.Part<WideRows.Row>> schema(
            TableKey key, String caption, Collection<Measure> measures) {
        Column<DocumentColumns.Part<Fact>> page = PlaceColumns.<DocumentColumns.Part<Fact>>page(
                        row -> String.valueOf(row.content().where().page()))
                .required();
        Stream<Column<DocumentColumns.Part<WideRows.Row>>> identifying = ofItem(IDENTIFYING.stream());
        Stream<Column<DocumentColumns.Part<WideRows.Row>>> counting =
                ofItem(Stream.concat(Stream.of(rowKind(), page), counting().stream()));
        return new CsvSchema<>(
                key.value(),
                caption + ": one row per item with at least one fact.",
                Stream.of(identifying, measures.stream().map(FactSchemas::amount), counting)
                        .flatMap(columns -> columns)
                        .toList(),
                List.of(),
                List.of(DocumentColumns.DISCLOSURE));
    }

    /** Columns of facts in a file whose rows have several facts of one item. */
    private static Stream<Column<DocumentColumns.Part<WideRows.Row>>> ofItem(
            Stream<Column<DocumentColumns.Part<Fact>>> columns) {
        return columns.map(column -> column.within(row ->
                new DocumentColumns.Part<>(row.disclosure(), row.content().item())));
    }

    private static Column<DocumentColumns.Part<WideRows.Row>> amount(Measure measure) {
        String description = measure == Measure.QUANTITY ? "A count." : "In yuan, exactly.";
        return Column.number(measure.word(), description, row -> row.content().amount(measure));
    }
}
