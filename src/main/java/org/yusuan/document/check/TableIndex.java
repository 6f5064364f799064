package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yusuan.model.Classification;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.model.TableKey;

/** The tables of a document, ready for sums. */
final class TableIndex {
    private final Map<TableKey, List<SideRows>> blocks = new TreeMap<>();
    private final List<PlacedTable> placed;
    private final CheckInput input;

    TableIndex(CheckInput input) {
        this.placed = input.tables();
        this.input = input;
        Map<List<Object>, List<Row>> grouped = new LinkedHashMap<>();
        for (Row row : new Rows(input.facts()).all()) {
            grouped.computeIfAbsent(List.of(row.table(), row.side(), row.classification()), k -> new ArrayList<>())
                    .add(row);
        }
        grouped.values().forEach(rows -> blocks.computeIfAbsent(rows.get(0).table(), k -> new ArrayList<>())
                .add(new SideRows(rows)));
    }

    /** All blocks, by table. */
    List<SideRows> blocks() {
        return blocks.values().stream().flatMap(List::stream).toList();
    }

    List<SideRows> blocks(StandardTable table) {
        return blocks.getOrDefault(table.key(), List.of());
    }

    /** The block of a table with one side. */
    Optional<SideRows> block(StandardTable table) {
        return blocks(table).stream().findFirst();
    }

    Optional<SideRows> block(StandardTable table, Side side) {
        return blocks(table).stream().filter(b -> b.side() == side).findFirst();
    }

    /** The expenditure under functional classification, or the only one that is printed. */
    Optional<SideRows> byFunction(StandardTable table) {
        List<SideRows> sides = blocks(table).stream()
                .filter(b -> b.side() == Side.EXPENDITURE || b.side() == Side.NONE)
                .toList();
        return sides.stream()
                .filter(b ->
                        b.classification() == Classification.FUNCTIONAL || b.classification() == Classification.NONE)
                .findFirst();
    }

    /** The printed table of that key, with or without figures. */
    Optional<PlacedTable> placed(StandardTable table) {
        return placed.stream().filter(t -> t.keys().contains(table.key())).findFirst();
    }

    List<PerformanceForm> forms() {
        return input.forms();
    }

    /** A figure of a form as it is printed; empty where that is not known. */
    Optional<FormFigure> printed(PerformanceForm form, String column) {
        return input.figures().stream()
                .filter(f -> f.formNo() == form.formNo() && f.column().equals(column))
                .findFirst();
    }

    /** The indicators of a form in printed order: those of the whole period or those of the year. */
    List<Indicator> indicators(PerformanceForm form, String scope) {
        return input.indicators().stream()
                .filter(i -> i.formNo() == form.formNo() && i.scope().equals(scope))
                .toList();
    }

    Remarks remarks() {
        return input.remarks();
    }

    Identity identity() {
        return input.identity();
    }

    List<PlacedTable> tables() {
        return placed;
    }
}
