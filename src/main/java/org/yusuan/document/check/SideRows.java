package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Classification;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/**
 * The rows of one side of a table under one classification, with their hierarchy. Where rows have codes, the codes alone
 * decide, so that a lost row is noticed and its members are kept.
 */
final class SideRows {
    private static final int SHORTEST_CODE = 3;

    /** Fewer equal rows are purchases of the same thing. */
    private static final int FEW_COPIES = 3;

    /** No level has four digits: 3012 is a publisher's 301 | 2, not the parent of 30120. */
    private static final int NO_LEVEL = 4;

    private final List<Row> rows;
    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<Integer, Row> byLine = new HashMap<>();
    private final Map<Row, List<Row>> members = new IdentityHashMap<>();
    private final List<Row> copies = new ArrayList<>();
    private final List<Row> top = new ArrayList<>();
    private final Set<Row> tops = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Row> byName = new HashMap<>();
    private final Map<String, Row> classes = new HashMap<>();
    private final Set<Measure> measures = EnumSet.noneOf(Measure.class);

    /** @param rows of one block in printed order, at least one */
    SideRows(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            measures.addAll(row.figures().keySet());
            byCode.putIfAbsent(row.code(), row);
            byLine.putIfAbsent(row.line(), row);
            String name = ComparableNames.folded(row.name());
            byName.putIfAbsent(name, row);
            if (row.isClass()) {
                classes.putIfAbsent(name, row);
            }
        }
        arrange();
    }

    private void arrange() {
        Set<String> names = new HashSet<>();
        boolean closed = false;
        Set<Row> twice = printedTwice();
        rows.stream().filter(twice::contains).forEach(copies::add);
        List<Row> listed = new ArrayList<>();
        for (Row row : rows) {
            closed |= row.isTotal() && row != rows.get(0);
            // Under 年初财政拨款结转和结余 the names of the lines above are repeated: those lines are its parts.
            boolean repeated = closed && !row.hasCode() && names.contains(row.name());
            names.add(row.name());
            if (!row.isTotal() && !row.isPart() && !repeated && !twice.contains(row)) {
                place(row, listed);
            }
        }
        top.addAll(TopRows.of(rows, listed, members::containsKey));
        tops.addAll(top);
    }

    /** The second copies of rows, where most rows with a code are printed twice: the page was bound twice. */
    private Set<Row> printedTwice() {
        Map<String, Row> first = new HashMap<>();
        Set<Row> second = Collections.newSetFromMap(new IdentityHashMap<>());
        int coded = 0;
        for (Row row : rows) {
            if (row.hasCode()) {
                coded++;
                Row before = first.putIfAbsent(row.code() + " " + row.name() + " " + row.counterpart(), row);
                if (before != null && before.equalsIn(row)) {
                    second.add(row);
                }
            }
        }
        return second.size() >= FEW_COPIES && second.size() * 3 >= coded ? second : Set.of();
    }

    private void place(Row row, List<Row> listed) {
        Row parent = parent(row);
        if (parent == null) {
            listed.add(row);
        } else {
            members.computeIfAbsent(parent, p -> new ArrayList<>()).add(row);
        }
    }

    private @Nullable Row parent(Row row) {
        if (!row.hasCode()) {
            Row parent = row.parentLine() == null ? null : byLine.get(row.parentLine());
            return parent == row ? null : parent;
        }
        for (int length = row.code().length() - 1; length >= SHORTEST_CODE; length--) {
            Row parent = length == NO_LEVEL ? null : byCode.get(row.code().substring(0, length));
            if (parent != null) {
                return parent;
            }
        }
        return null;
    }

    TableKey table() {
        return rows.get(0).table();
    }

    Side side() {
        return rows.get(0).side();
    }

    Classification classification() {
        return rows.get(0).classification();
    }

    List<Row> rows() {
        return rows;
    }

    /** Every measure that some row prints. */
    Set<Measure> measures() {
        return measures;
    }

    /** Rows that are part of no other, without totals and rows under 其中: those that the totals are the sums of. */
    List<Row> top() {
        return top;
    }

    /** The second copies of rows that are printed twice; they take part in no sum. */
    List<Row> copies() {
        return copies;
    }

    /** The rows that a row is the sum of; empty if none. */
    List<Row> members(Row row) {
        return members.getOrDefault(row, List.of());
    }

    /** The first row of that code. */
    Optional<Row> coded(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The first row of a class (类) of that name. */
    Optional<Row> ofClass(String name) {
        return Optional.ofNullable(classes.get(ComparableNames.folded(name)));
    }

    /** The first row of that name, without regard to signs. */
    Optional<Row> named(String name) {
        return Optional.ofNullable(byName.get(ComparableNames.folded(name)));
    }

    /** Whether a row is part of no other. */
    boolean isTop(Row row) {
        return tops.contains(row);
    }

    /** 合计, 收入总计: the last of several totals. */
    Optional<Row> grandTotal() {
        return rows.stream().filter(Row::isTotal).reduce((a, b) -> b);
    }

    /** 本年收入合计; where that is not printed, the grand total. */
    Optional<Row> currentTotal() {
        return rows.stream()
                .filter(r -> r.isTotal() && r.name().startsWith("本年"))
                .findFirst()
                .or(this::grandTotal);
    }

    /** The rows that a relation is about. */
    List<Row> rows(FigureSelector selector) {
        FigureSelector.NamePattern names = selector.names();
        return switch (selector.rows()) {
            case TOTAL -> grandTotal().stream().toList();
            case CURRENT -> currentTotal().stream().toList();
            case LISTED -> grandTotal().map(List::of).orElse(top);
            case NAMED ->
                rows.stream()
                        .filter(r -> names == null || names.matches(r.name()))
                        .toList();
            case LEAVES ->
                rows.stream()
                        .filter(r -> !r.isTotal() && members(r).isEmpty())
                        .filter(r -> names == null || names.matches(r.name()))
                        .toList();
        };
    }

    /** The figures that a relation is about. */
    List<Figure> figures(FigureSelector selector) {
        return rows(selector).stream()
                .flatMap(r -> r.figures(selector.column()).stream())
                .toList();
    }

    /** Whether the codes are those of functional or economic items, not of units. */
    boolean isByItem() {
        return rows.stream().anyMatch(r -> r.code().length() == 5 || r.code().length() == 7);
    }
}
