package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.form.IndicatorLevels.Levels;
import org.yusuan.model.Indicator;
import org.yusuan.model.PrintedAmount;

/** Reads the indicator block of a form, row by row. */
final class IndicatorReading {
    private static final String PERIOD = "period";
    private static final String ANNUAL = "annual";

    /** What stands left of a block, or over its values, where it is about the whole period: 长期绩效指标, 中期指标值. */
    private static final Pattern OF_PERIOD = Pattern.compile(".*(实施期|长期|中期|总体|项目期|全周期).*");

    private static final Pattern OF_YEAR = Pattern.compile(".*(年度|当年|本年).*");

    /** The last row of self-evaluations, with the sum of the scores. */
    private static final Pattern TOTAL = Pattern.compile("合计|总计|总分|总分值|总得分");

    private final FormCells cells;
    private final IndicatorWords words;
    private final int formNo;
    private final Set<FormLabel> closing;
    private final Set<FormCell> used = new HashSet<>();
    private final Map<String, List<Indicator>> byScope = new LinkedHashMap<>();
    private @Nullable IndicatorColumns columns;
    private List<String> scopes = List.of(ANNUAL);
    private int firstRow;
    private boolean printsAnnual;

    private IndicatorReading(FormCells cells, FormSpec spec, int formNo) {
        this.cells = cells;
        this.words = spec.indicators();
        this.formNo = formNo;
        this.closing = spec.closingLabels();
        byScope.put(PERIOD, new ArrayList<>());
        byScope.put(ANNUAL, new ArrayList<>());
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
        return reading.read();
    }

    /**
     * The indicators of some rows under known headings, for lists of the indicators of several projects.
     *
     * @param rows at least one, ascending
     */
    static Read ofRows(FormCells cells, FormSpec spec, int formNo, IndicatorColumns columns, List<Integer> rows) {
        IndicatorReading reading = new IndicatorReading(cells, spec, formNo);
        reading.begin(columns, rows.get(0));
        rows.forEach(row -> reading.add(row, columns));
        return reading.read();
    }

    /** A form whose only block is of the period is a form with one block, which is annual (docs/contract.md). */
    private Read read() {
        List<Indicator> period = byScope.getOrDefault(PERIOD, List.of());
        List<Indicator> annual = byScope.getOrDefault(ANNUAL, List.of());
        List<Indicator> all = new ArrayList<>();
        boolean one = annual.isEmpty() && !printsAnnual;
        period.forEach(i -> all.add(one ? withScope(i, ANNUAL) : i));
        all.addAll(annual);
        return new Read(all, !used.isEmpty(), used);
    }

    private void add(int row) {
        List<FormCell> starting = cells.startingIn(row);
        if (isHeader(row, starting)) {
            header(row);
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
        add(row, now);
    }

    private void add(int row, IndicatorColumns now) {
        followScope(row, now);
        for (int half = 0; half < now.halves(); half++) {
            add(row, now, half);
        }
    }

    /** A header, or the second row of one, whose upper row merges the columns of the value. */
    private boolean isHeader(int row, List<FormCell> starting) {
        return IndicatorColumns.isHeader(starting, words)
                || isSecondRow(starting) && IndicatorColumns.isHeader(cells.row(row), words);
    }

    private boolean isSecondRow(List<FormCell> starting) {
        List<FormCell> printed = starting.stream().filter(c -> !c.isBlank()).toList();
        return columns != null
                && printed.size() > 1
                && printed.stream().allMatch(c -> words.heading(c.label()).isPresent());
    }

    private void header(int row) {
        List<FormCell> headings = cells.row(row);
        boolean goesOn = columns != null;
        IndicatorColumns found = IndicatorColumns.ofHeader(headings, words);
        begin(found, row + 1);
        headings.stream().filter(c -> words.heading(c.label()).isPresent()).forEach(used::add);
        List<Optional<String>> printed =
                values(headings).stream().map(IndicatorReading::scope).toList();
        if (found.halves() > 1) {
            boolean yearFirst = printed.equals(List.of(Optional.of(ANNUAL), Optional.of(PERIOD)));
            scopes = yearFirst ? List.of(ANNUAL, PERIOD) : List.of(PERIOD, ANNUAL);
        } else if (!goesOn || printed.stream().anyMatch(Optional::isPresent)) {
            scopes = List.of(
                    printed.stream().flatMap(Optional::stream).findFirst().orElse(ANNUAL));
            printsAnnual = printsAnnual || printed.contains(Optional.of(ANNUAL));
        }
    }

    private List<FormCell> values(List<FormCell> headings) {
        Map<FormCell, IndicatorWords.Role> roles = IndicatorColumns.roles(headings, words);
        return headings.stream()
                .filter(c -> roles.get(c) == IndicatorWords.Role.VALUE)
                .toList();
    }

    /** The scope that a label names. */
    private static Optional<String> scope(FormCell cell) {
        String label = cell.label().text();
        boolean period = OF_PERIOD.matcher(label).matches();
        return period == OF_YEAR.matcher(label).matches() ? Optional.empty() : Optional.of(period ? PERIOD : ANNUAL);
    }

    /** Whether a cell left of the block says which half of it its rows are in. */
    private static boolean headsHalf(FormCell cell) {
        return cell.label().text().endsWith("指标") && scope(cell).isPresent();
    }

    /** Halves that stand one below the other: a label left of the block, such as 长期绩效指标, says which half a row is in. */
    private void followScope(int row, IndicatorColumns now) {
        double left = now.bands().stream()
                .mapToDouble(IndicatorColumns.Band::x0)
                .min()
                .orElse(0);
        Optional<String> printed = cells.row(row).stream()
                .filter(c -> c.x1() <= left + FormCells.SAME_EDGE && headsHalf(c))
                .flatMap(c -> scope(c).stream())
                .findFirst();
        if (now.halves() == 1 && printed.isPresent() && !scopes.equals(List.of(printed.get()))) {
            scopes = List.of(printed.get());
            firstRow = row;
        }
        printsAnnual = printsAnnual || printed.equals(Optional.of(ANNUAL));
    }

    private void begin(IndicatorColumns found, int row) {
        if (columns == null) {
            firstRow = row;
        }
        columns = found;
        if (found.halves() != scopes.size()) {
            scopes = found.halves() == 1 ? List.of(ANNUAL) : List.of(PERIOD, ANNUAL);
        }
        printsAnnual = printsAnnual || found.halves() > 1;
    }

    /** A row of labels that belong elsewhere, or one merged over the whole block, ends it. */
    private boolean closes(List<FormCell> starting, IndicatorColumns now) {
        double contents = now.of(IndicatorWords.Role.LEVEL3, 0).stream()
                .mapToDouble(IndicatorColumns.Band::x0)
                .findFirst()
                .orElse(0);
        return starting.stream()
                .anyMatch(c -> c.x0() < contents - FormCells.SAME_EDGE && c.isLabelled(closing) && !headsHalf(c)
                        || spans(c, now) && !c.isBlank());
    }

    private static boolean spans(FormCell cell, IndicatorColumns now) {
        return now.bands().stream().allMatch(b -> b.role() == IndicatorWords.Role.LEVEL1 || cell.covers(b.center()));
    }

    private void add(int row, IndicatorColumns now, int half) {
        List<FormCell> contents = inColumns(row, now.of(IndicatorWords.Role.LEVEL3, half));
        List<FormCell> values = inColumns(row, now.of(IndicatorWords.Role.VALUE, half));
        List<FormCell> signs = inColumns(row, now.of(IndicatorWords.Role.SIGN, half));
        List<FormCell> units = inColumns(row, now.of(IndicatorWords.Role.UNIT, half));
        markLevels(row, now, half);
        List<FormCell> both = new ArrayList<>(contents);
        both.addAll(values);
        if (both.stream().anyMatch(c -> c.row() == row && !isEmpty(c))
                && !TOTAL.matcher(text(contents)).matches()) {
            String printed = IndicatorValue.joined(text(signs), text(values), text(units));
            used.addAll(both);
            signs.stream()
                    .filter(c -> !printed.equals(text(values)) || isSign(c))
                    .forEach(used::add);
            units.stream().filter(c -> printed.endsWith(c.compact())).forEach(used::add);
            Levels levels = new IndicatorLevels(cells, words, firstRow).at(row, now, half);
            String scope = scopes.get(Math.min(half, scopes.size() - 1));
            indicators(scope).add(indicator(levels, scope, text(contents), printed, both));
        }
    }

    private static boolean isSign(FormCell cell) {
        return !IndicatorValue.joined(cell.text(), "1", "").equals("1");
    }

    private List<Indicator> indicators(String scope) {
        return byScope.computeIfAbsent(scope, s -> new ArrayList<>());
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

    private Indicator indicator(Levels levels, String scope, String content, String printed, List<FormCell> both) {
        IndicatorValue value = IndicatorValue.parse(printed);
        IndicatorValue.Quantity quantity = value instanceof IndicatorValue.Quantity q ? q : null;
        return new Indicator(
                formNo,
                scope,
                indicators(scope).size() + 1,
                levels.level1(),
                levels.level2(),
                content,
                printed,
                quantity == null ? "" : quantity.operator(),
                quantity == null ? "" : quantity.number().toPlainString(),
                quantity == null ? "" : quantity.unit(),
                both.get(0).page(),
                Reliability.method(both),
                Reliability.confidence(both));
    }

    private static Indicator withScope(Indicator i, String scope) {
        return new Indicator(
                i.formNo(),
                scope,
                i.lineNo(),
                i.level1(),
                i.level2(),
                i.level3(),
                i.valuePrinted(),
                i.operator(),
                i.valueNumber(),
                i.valueUnit(),
                i.page(),
                i.method(),
                i.confidence());
    }

    private static String text(List<FormCell> row) {
        return row.stream().map(FormCell::compact).collect(Collectors.joining());
    }
}
