package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.form.IndicatorLevels.Levels;
import org.yusuan.model.Indicator;
import org.yusuan.model.PrintedAmount;

/** Reads the indicator block of a form, row by row. */
final class IndicatorReading {
    private static final List<String> ONE_BLOCK = List.of("annual");
    private static final List<String> TWO_HALVES = List.of("period", "annual");

    private final FormCells cells;
    private final FormSpec spec;
    private final IndicatorWords words;
    private final int formNo;
    private final Set<FormLabel> closing;
    private final Set<FormCell> used = new HashSet<>();
    private final List<List<Indicator>> byHalf = List.of(new ArrayList<>(), new ArrayList<>());
    private @Nullable IndicatorColumns columns;
    private int firstRow;

    private IndicatorReading(FormCells cells, FormSpec spec, int formNo) {
        this.cells = cells;
        this.spec = spec;
        this.words = spec.indicators();
        this.formNo = formNo;
        this.closing = spec.closingLabels();
    }

    /**
     * The indicators of a form.
     *
     * @param indicators those of the whole period first
     * @param found whether the form has an indicator block
     * @param used the cells that were read
     */
    record Read(List<Indicator> indicators, boolean found, Set<FormCell> used) {}

    static Read of(FormCells cells, FormSpec spec, int formNo) {
        IndicatorReading reading = new IndicatorReading(cells, spec, formNo);
        for (int row = 0; row < cells.rows(); row++) {
            reading.add(row);
        }
        List<Indicator> all = new ArrayList<>();
        reading.byHalf.forEach(all::addAll);
        return new Read(all, !reading.used.isEmpty(), reading.used);
    }

    private void add(int row) {
        List<FormCell> starting = cells.startingIn(row);
        if (IndicatorColumns.isHeader(starting, words)) {
            begin(IndicatorColumns.ofHeader(starting, words), row + 1);
            starting.stream().filter(c -> words.heading(c.label()).isPresent()).forEach(used::add);
            return;
        }
        IndicatorColumns before = columns;
        if (before == null || !before.fit(cells.row(row), words)) {
            IndicatorColumns.ofLevels(cells.row(row), words).ifPresent(c -> begin(c, row));
        }
        IndicatorColumns now = columns;
        if (now == null) {
            return;
        }
        if (closes(starting, now)) {
            columns = null;
            return;
        }
        for (int half = 0; half < now.halves(); half++) {
            add(row, now, half);
        }
    }

    private void begin(IndicatorColumns found, int row) {
        if (columns == null) {
            firstRow = row;
        }
        columns = found;
    }

    /** A row of labels that belong elsewhere, or one merged over the whole block, ends it. */
    private boolean closes(List<FormCell> starting, IndicatorColumns now) {
        double contents = now.of(IndicatorWords.Role.LEVEL3, 0).stream()
                .mapToDouble(IndicatorColumns.Band::x0)
                .findFirst()
                .orElse(0);
        return starting.stream()
                .anyMatch(c -> c.x0() < contents - FormCells.SAME_EDGE && c.isLabelled(closing)
                        || spans(c, now) && !c.isBlank());
    }

    private static boolean spans(FormCell cell, IndicatorColumns now) {
        return now.bands().stream().allMatch(b -> b.role() == IndicatorWords.Role.LEVEL1 || cell.covers(b.center()));
    }

    private void add(int row, IndicatorColumns now, int half) {
        List<FormCell> contents = inColumns(row, now.of(IndicatorWords.Role.LEVEL3, half));
        List<FormCell> values = inColumns(row, now.of(IndicatorWords.Role.VALUE, half));
        markLevels(row, now, half);
        List<FormCell> both = new ArrayList<>(contents);
        both.addAll(values);
        if (both.stream().anyMatch(c -> c.row() == row && !isEmpty(c))) {
            used.addAll(both);
            Levels levels = new IndicatorLevels(cells, words, firstRow).at(row, now, half);
            byHalf.get(now.halves() == 1 ? 1 : half).add(indicator(levels, now, half, contents, values));
        }
    }

    private void markLevels(int row, IndicatorColumns now, int half) {
        used.addAll(inColumns(row, now.of(IndicatorWords.Role.LEVEL1, half)));
        used.addAll(inColumns(row, now.of(IndicatorWords.Role.LEVEL2, half)));
    }

    private List<FormCell> inColumns(int row, List<IndicatorColumns.Band> bands) {
        return cells.row(row).stream()
                .filter(c -> bands.stream().anyMatch(b -> b.holds(c)))
                .toList();
    }

    private static boolean isEmpty(FormCell cell) {
        return PrintedAmount.parse(cell.text()) instanceof PrintedAmount.Blank;
    }

    private Indicator indicator(
            Levels levels, IndicatorColumns now, int half, List<FormCell> contents, List<FormCell> values) {
        List<String> scopes = now.halves() == 1 ? ONE_BLOCK : TWO_HALVES;
        int line = byHalf.get(now.halves() == 1 ? 1 : half).size() + 1;
        String printed = text(values);
        IndicatorValue value = IndicatorValue.parse(printed);
        IndicatorValue.Quantity quantity = value instanceof IndicatorValue.Quantity q ? q : null;
        FormCell first = contents.isEmpty() ? values.get(0) : contents.get(0);
        List<FormCell> both = new ArrayList<>(contents);
        both.addAll(values);
        return new Indicator(
                formNo,
                scopes.get(half),
                line,
                levels.level1(),
                levels.level2(),
                text(contents),
                printed,
                quantity == null ? "" : quantity.operator(),
                quantity == null ? "" : quantity.number().toPlainString(),
                quantity == null ? "" : quantity.unit(),
                first.page(),
                Reliability.method(both),
                Reliability.confidence(both));
    }

    private static String text(List<FormCell> row) {
        return row.stream().map(FormCell::compact).collect(Collectors.joining());
    }
}
