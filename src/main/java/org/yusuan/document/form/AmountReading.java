package org.yusuan.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.form.LabelledCells.Labelled;
import org.yusuan.model.Compact;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;

/** Reads the amounts and the numbers of people of a form. */
final class AmountReading {
    private static final Pattern PEOPLE = Pattern.compile("(\\d+)[人名个]?");

    private static final BigDecimal LEAST_YUAN = new BigDecimal(1_000);
    private static final BigDecimal MOST_WAN_YUAN = new BigDecimal(10_000_000);

    private final FormCells cells;
    private final LabelledCells labelled;
    private final FormSpec spec;
    private final FormMargins margins;
    private final FormFindings finding;
    private final Set<FormLabel> heads;
    private final Map<String, BigDecimal> byColumn = new LinkedHashMap<>();
    private final Set<FormCell> used = new HashSet<>();
    private final List<FormFigure> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean unitAssumed;
    private @Nullable MoneyUnit assumedUnit;

    private AmountReading(
            FormCells cells, LabelledCells labelled, FormSpec spec, FormMargins margins, FormFindings finding) {
        this.cells = cells;
        this.labelled = labelled;
        this.spec = spec;
        this.margins = margins;
        this.finding = finding;
        this.heads = spec.heads();
    }

    /**
     * The figures of a form.
     *
     * @param byColumn by column of the export; absent where not printed
     * @param figures the same figures as printed
     * @param used the cells that were read
     * @param findings what was not understood, or was corrected
     */
    record Read(
            Map<String, BigDecimal> byColumn, List<FormFigure> figures, Set<FormCell> used, List<Finding> findings) {}

    /**
     * The figures of a form.
     *
     * @param goals the columns of its goals that are printed
     */
    static Read of(
            FormCells cells,
            LabelledCells labelled,
            FormSpec spec,
            FormMargins margins,
            FormFindings finding,
            Set<String> goals) {
        AmountReading reading = new AmountReading(cells, labelled, spec, margins, finding);
        boolean yearOnly = goals.contains(LayoutField.Text.GOAL_ANNUAL.word())
                && !goals.contains(LayoutField.Text.GOAL_PERIOD.word())
                && spec.amounts().stream().filter(g -> !g.followsGoal()).allMatch(g -> labelled.find(g.under())
                        .isEmpty());
        for (FormSpec.AmountGroup group : spec.amounts()) {
            group.labels().forEach((field, labels) -> reading.add(group, group.column(field, yearOnly), labels));
        }
        spec.counts().forEach(reading::add);
        return new Read(reading.byColumn, reading.figures, reading.used, reading.findings);
    }

    /**
     * The figures of one project of a list.
     *
     * @param columns the cell of each figure, with the heading of its column
     */
    static Read ofColumns(
            FormCells cells,
            FormSpec spec,
            FormMargins margins,
            FormFindings finding,
            Map<LayoutField.Amount, Figure> columns) {
        AmountReading reading = new AmountReading(cells, new LabelledCells(cells, spec), spec, margins, finding);
        columns.forEach((field, figure) -> reading.add(
                field, figure.heading(), figure.cell(), figure.cell().text()));
        return new Read(reading.byColumn, reading.figures, reading.used, reading.findings);
    }

    /**
     * A figure of a list.
     *
     * @param heading the heading of its column
     * @param cell its cell
     */
    record Figure(FormCell heading, FormCell cell) {}

    private void add(FormSpec.AmountGroup group, LayoutField.Amount field, List<FormLabel> labels) {
        for (Labelled found : headingsLast(group, labelled.find(labels))) {
            if (!group.holds(found.label(), cells, heads)) {
                continue;
            }
            used.add(found.label());
            if (group.across().contains(found.label().head()) && byColumn.containsKey(field.column())) {
                continue;
            }
            Optional<FormCell> value = value(found, group);
            String text = found.values().contains(found.label())
                    ? found.text()
                    : value.map(FormCell::text).orElse("");
            value.ifPresent(v -> add(field, found.label(), v, text));
        }
    }

    /** The heading of a column of values is the label of a value only where no label left of them is. */
    private static List<Labelled> headingsLast(FormSpec.AmountGroup group, List<Labelled> found) {
        return found.stream()
                .sorted(Comparator.comparing(
                        l -> group.across().contains(l.label().head())))
                .toList();
    }

    private Optional<FormCell> value(Labelled found, FormSpec.AmountGroup group) {
        Optional<FormCell> across = group.across().stream()
                .flatMap(heading -> cells.rightOf(found.label()).stream()
                        .filter(c -> cells.above(c).anyMatch(h -> heading.equals(h.label()))))
                .findFirst();
        return across.or(() -> found.values().stream().findFirst());
    }

    private void add(LayoutField.Amount field, FormCell label, FormCell cell, String text) {
        String read = scanned(field, label, cell, text);
        PrintedAmount amount = PrintedAmount.parse(read);
        if (amount instanceof PrintedAmount.Number number) {
            Optional<MoneyUnit> unit = printedUnit(number.ownUnit(), label, cell);
            unit.or(() -> assumed(number.value(), cell))
                    .ifPresent(u -> put(field.column(), u.toYuan(number.value()).amount(), cell, read, u));
        } else if (amount instanceof PrintedAmount.NotANumber) {
            findings.add(finding.notANumber(cell.page(), field.column(), Compact.of(read)));
        }
    }

    /** The text of a scanned cell, corrected to an amount where it can only be that; any other text as it is. */
    private String scanned(LayoutField.Amount field, FormCell label, FormCell cell, String text) {
        if (Reliability.method(List.of(cell)) != Method.OCR) {
            return text;
        }
        String recognised = Compact.of(text);
        Optional<ScannedAmount> amount = printedUnit(null, label, cell)
                .or(() -> Optional.ofNullable(spec.unit()))
                .flatMap(unit -> ScannedAmount.of(recognised, unit));
        amount.ifPresent(
                a -> findings.add(finding.amountRead(cell.page(), field.column(), recognised, a.text(), a.why())));
        return amount.map(ScannedAmount::text).orElse(text);
    }

    /**
     * The unit nearest to an amount: in the cell itself, its label, the labels left of it, the headings over it, over the form,
     * or in any label, if the form prints one unit only.
     */
    private Optional<MoneyUnit> printedUnit(@Nullable MoneyUnit own, FormCell label, FormCell cell) {
        Stream<FormCell> around = Stream.of(Stream.of(label), cells.leftOf(label).stream(), cells.above(cell))
                .flatMap(s -> s);
        return Optional.ofNullable(own)
                .or(() -> around.flatMap(c -> FormLabel.unit(c.text()).stream()).findFirst())
                .or(margins::unit)
                .or(this::onlyUnit);
    }

    private Optional<MoneyUnit> onlyUnit() {
        List<MoneyUnit> units = cells.all().stream()
                .filter(c -> !labelled.isIndicator(c))
                .flatMap(c -> FormLabel.unit(c.text()).stream())
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /**
     * The unit of the amounts of a form that prints none: that of its layout, that of the other forms of the document, or the
     * only one in which the first amount is the money of a project. Empty where none of them says it.
     */
    private Optional<MoneyUnit> assumed(BigDecimal amount, FormCell cell) {
        if (!unitAssumed && amount.signum() != 0) {
            unitAssumed = true;
            Optional<MoneyUnit> plausible = plausible(amount);
            assumedUnit = Optional.ofNullable(spec.unit())
                    .or(margins::unitOfOthers)
                    .or(() -> plausible)
                    .orElse(null);
            MoneyUnit unit = assumedUnit;
            findings.add(
                    unit == null
                            ? finding.unitMissing(cell.page())
                            : finding.unitAssumed(cell.page(), unit.printed(), spec.name()));
        }
        return Optional.ofNullable(assumedUnit);
    }

    /** No project costs less than a thousand yuan, or a hundred thousand million. */
    private static Optional<MoneyUnit> plausible(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.compareTo(LEAST_YUAN) < 0) {
            return Optional.of(MoneyUnit.TEN_THOUSAND);
        }
        return size.compareTo(MOST_WAN_YUAN) >= 0 ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
    }

    private void put(String column, BigDecimal value, FormCell cell, String printed, @Nullable MoneyUnit unit) {
        used.add(cell);
        BigDecimal before = byColumn.putIfAbsent(column, value);
        if (before == null) {
            List<FormCell> one = List.of(cell);
            figures.add(new FormFigure(
                    finding.formNo(),
                    column,
                    Compact.of(printed),
                    unit,
                    cell.page(),
                    Reliability.method(one),
                    Reliability.confidence(one)));
        } else if (before.compareTo(value) != 0) {
            findings.add(finding.twoNumbers(cell.page(), column, before.toPlainString(), value.toPlainString()));
        }
    }

    private void add(LayoutField.Count field, List<FormLabel> labels) {
        for (Labelled found : labelled.find(labels)) {
            used.add(found.label());
            if (found.isBlank()) {
                continue;
            }
            Matcher people = PEOPLE.matcher(Compact.of(found.text()));
            FormCell cell = found.values().get(0);
            if (people.matches()) {
                put(field.word(), new BigDecimal(people.group(1)), cell, found.text(), null);
            } else {
                findings.add(finding.notANumber(cell.page(), field.word(), Compact.of(found.text())));
            }
        }
    }
}
