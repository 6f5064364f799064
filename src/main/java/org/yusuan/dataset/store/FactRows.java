package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/** Maps facts to the rows of the table {@code fact}. */
final class FactRows {
    static final PartTable<Fact> TABLE = PartTable.of(Fact.class, "fact")
            .with("table_key", fact -> fact.table().value())
            .with("line_no", Fact::lineNo)
            .with("side", fact -> fact.side().word())
            .with("classification", fact -> fact.classification().word())
            .with("item_code", Fact::itemCode)
            .with("item_name", Fact::itemName)
            .with("item_name_printed", Fact::itemNamePrinted)
            .with("counterpart_code", Fact::counterpartCode)
            .with("counterpart_name", Fact::counterpartName)
            .with("measure", fact -> fact.measure().word())
            .with("amount_yuan", fact -> StorableValue.amount(fact.amount().amount()))
            .with("amount_printed", Fact::amountPrinted)
            .with("unit_printed", Fact::unitPrinted)
            .withPlace(Fact::where)
            .with("method", fact -> fact.method().word())
            .with("confidence", fact -> StorableValue.confidence(fact.confidence()))
            .with("column_no", Fact::columnNo)
            .with("row_kind", fact -> fact.rowKind().word())
            .with("parent_line_no", Fact::parentLineNo)
            .with("vouched", Fact::vouched)
            .with("concept", Fact::concept);

    /** The order of rows in {@code facts.csv} within a document (docs/contract.md). */
    private static final Comparator<Fact> EXPORT_ORDER = Comparator.comparing(Fact::table)
            .thenComparing(Fact::lineNo)
            .thenComparing(Fact::side)
            .thenComparing(fact -> fact.classification().word())
            .thenComparing(Fact::columnNo);

    private FactRows() {}

    /**
     * Sorts facts into the order of the export.
     *
     * @throws IllegalArgumentException if two of them would have the same {@code fact_id}
     */
    static List<Fact> ordered(List<Fact> facts) {
        Set<Cell> cells = new HashSet<>();
        for (Fact fact : facts) {
            if (!cells.add(new Cell(fact.table(), fact.lineNo(), fact.columnNo()))) {
                throw new IllegalArgumentException(
                        "Two facts of table %s stand in line %d, column %d (page %d): one cell can be only one fact"
                                .formatted(
                                        fact.table(),
                                        fact.lineNo(),
                                        fact.columnNo(),
                                        fact.where().page()));
            }
        }
        return facts.stream().sorted(EXPORT_ORDER).toList();
    }

    private record Cell(TableKey table, int line, int column) {}

    static Fact read(ResultSet row, int number) throws SQLException {
        return new Fact(
                new TableKey(ResultColumns.text(row, "table_key")),
                row.getInt("line_no"),
                ResultColumns.constant(row, "side", Side.class),
                ResultColumns.constant(row, "classification", Classification.class),
                ResultColumns.text(row, "item_code"),
                ResultColumns.text(row, "item_name"),
                ResultColumns.text(row, "item_name_printed"),
                ResultColumns.text(row, "counterpart_code"),
                ResultColumns.text(row, "counterpart_name"),
                ResultColumns.constant(row, "measure", Measure.class),
                new Yuan(ResultColumns.decimal(row, "amount_yuan")),
                ResultColumns.text(row, "amount_printed"),
                ResultColumns.text(row, "unit_printed"),
                ResultColumns.place(row),
                ResultColumns.constant(row, "method", Method.class),
                ResultColumns.decimal(row, "confidence"),
                row.getInt("column_no"),
                ResultColumns.constant(row, "row_kind", RowKind.class),
                ResultColumns.optionalInt(row, "parent_line_no"),
                row.getBoolean("vouched"),
                ResultColumns.text(row, "concept"));
    }
}
