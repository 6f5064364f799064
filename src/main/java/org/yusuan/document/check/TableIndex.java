package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yusuan.model.Classification;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;

/** The tables of a document as blocks of rows, and what a relation selects from them. */
final class TableIndex {
    private final Map<TableKey, List<SideRows>> blocks = new TreeMap<>();
    private final List<PlacedTable> placed;
    private final CheckInput input;

    TableIndex(CheckInput input) {
        this.placed = input.tables();
        this.input = input;
        Map<List<Object>, List<Row>> grouped = new LinkedHashMap<>();
        for (Row row : Row.of(input.facts())) {
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

    /** The blocks of a table, in the order in which they are printed. */
    List<SideRows> blocks(TableKey table) {
        return blocks.getOrDefault(table, List.of());
    }

    /** The first block of a table. */
    Optional<SideRows> block(TableKey table) {
        return blocks(table).stream().findFirst();
    }

    /** The blocks of one half of a table, one for each classification. */
    List<SideRows> blocks(FigureSelector selector) {
        return blocks(selector.table()).stream()
                .filter(b -> b.side() == selector.side())
                .toList();
    }

    /** The first block of one half of a table. */
    Optional<SideRows> block(FigureSelector selector) {
        return blocks(selector).stream().findFirst();
    }

    /** The half of a table under functional classification, or the only one that is printed. */
    Optional<SideRows> byFunction(FigureSelector selector) {
        return blocks(selector).stream()
                .filter(b ->
                        b.classification() == Classification.FUNCTIONAL || b.classification() == Classification.NONE)
                .findFirst();
    }

    /** The figures of a selection under its first classification. */
    List<Figure> figures(FigureSelector selector) {
        return block(selector).map(b -> b.figures(selector)).orElse(List.of());
    }

    /** The figures of a selection under every classification. */
    List<Figure> everywhere(FigureSelector selector) {
        return blocks(selector).stream()
                .flatMap(b -> b.figures(selector).stream())
                .toList();
    }

    /** What the tables promise each other. */
    Relations relations() {
        return input.relations();
    }

    /** The tables that print one code on several levels. */
    Set<TableKey> nestedTables() {
        return relations().nestedRows().stream()
                .map(nested -> nested.figures().table())
                .collect(Collectors.toSet());
    }

    /** Whether the conditions hold under which tables are compared row by row. */
    boolean applies(Relations.RowPairs some) {
        Relations.Pair equal = some.ifEqual();
        return (equal == null || isEqual(equal))
                && some.unlessMoney().stream().noneMatch(this::hasMoney)
                && some.unlessPrinted().stream().noneMatch(this::isPrinted);
    }

    private boolean isEqual(Relations.Pair pair) {
        List<Figure> one = figures(pair.one());
        List<Figure> other = figures(pair.other());
        return !one.isEmpty() && !other.isEmpty() && Figure.sum(one).equals(Figure.sum(other));
    }

    /** Whether any row of the selection, total or not, has an amount. */
    private boolean hasMoney(FigureSelector selector) {
        FigureSelector.NamePattern names = selector.names();
        return blocks(selector).stream()
                .flatMap(b -> b.rows().stream())
                .filter(r -> names == null || names.matches(r.name()))
                .flatMap(r -> r.figures(selector.measures()).stream())
                .anyMatch(f -> !f.isZero());
    }

    /** Whether a table, or a column of its functional half, is printed with figures. */
    private boolean isPrinted(FigureSelector selector) {
        Measure measure = selector.measure();
        return measure == null
                ? block(selector.table()).isPresent()
                : byFunction(selector).stream().anyMatch(b -> b.measures().contains(measure));
    }

    /** The printed table of that key, with or without figures. */
    Optional<PlacedTable> placed(TableKey table) {
        return placed.stream().filter(t -> t.keys().contains(table)).findFirst();
    }

    List<PerformanceForm> forms() {
        return input.forms();
    }

    /** The printed figure of a form; empty if it is not known. */
    Optional<FormFigure> printed(PerformanceForm form, String column) {
        return input.figures().stream()
                .filter(f -> f.formNo() == form.formNo() && f.column().equals(column))
                .findFirst();
    }

    /** The indicators of a form in printed order.
     *
     * @param scope {@code period} or {@code annual} */
    List<Indicator> indicators(PerformanceForm form, String scope) {
        return input.indicators().stream()
                .filter(i -> i.formNo() == form.formNo() && i.scope().equals(scope))
                .toList();
    }

    /** Whether a column of a table is not known, so that its rows do not add up. */
    boolean lacksColumns(TableKey table) {
        return input.doubts().missingColumns().contains(table.value());
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
