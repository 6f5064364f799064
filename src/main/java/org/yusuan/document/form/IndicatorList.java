package org.yusuan.document.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yusuan.model.Finding;
import org.yusuan.model.FormFigure;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;

/**
 * Reads a list of the indicators of several projects: a row is an indicator, and the name, the goal and the money of a project
 * are columns beside it, merged over its rows. Each project becomes a form.
 */
final class IndicatorList {
    /** A header stands in the first rows of a list. */
    private static final int HEADER_ROWS = 6;

    /** The row under a header that numbers its columns. */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\d{1,2}|[A-Z]|[甲乙丙丁]|[一二三四五六七八九十]{1,2}");

    /** What names a form of a list, the first that is printed. */
    private static final List<LayoutField.Text> KEYS =
            List.of(LayoutField.Text.PROJECT_NAME, LayoutField.Text.DEPARTMENT, LayoutField.Text.IMPLEMENTING_UNIT);

    private final FormCells cells;
    private final FormSpec spec;
    private final int header;
    private final FormCell key;
    private final IndicatorColumns columns;
    private final Map<LayoutField.Text, FormCell> texts = new EnumMap<>(LayoutField.Text.class);
    private final Map<LayoutField.Amount, FormCell> amounts = new EnumMap<>(LayoutField.Amount.class);
    private final Set<FormCell> used = new HashSet<>();
    private final List<PerformanceForm> forms = new ArrayList<>();
    private final List<FormFigure> figures = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private IndicatorList(FormCells cells, FormSpec spec, int header, FormCell key) {
        this.cells = cells;
        this.spec = spec;
        this.header = header;
        this.key = key;
        this.columns = IndicatorColumns.ofHeader(cells.row(header), spec.indicators());
        for (FormCell heading : cells.row(header)) {
            text(heading.label(), spec).ifPresent(field -> texts.putIfAbsent(field, heading));
        }
        for (FormCell heading : cells.row(header)) {
            amount(heading).ifPresent(field -> amounts.putIfAbsent(field, heading));
        }
    }

    /**
     * The projects of a list.
     *
     * @param forms in reading order, at least one
     * @param figures their figures
     * @param indicators their indicators
     * @param used the cells that were read
     * @param findings what was not understood, or was corrected
     */
    record Read(
            List<PerformanceForm> forms,
            List<FormFigure> figures,
            List<Indicator> indicators,
            Set<FormCell> used,
            List<Finding> findings) {}

    /**
     * The list that the cells of a form are; empty where its header does not name projects beside their indicators.
     *
     * @param spec the wordings
     */
    static Optional<IndicatorList> of(FormCells cells, FormSpec spec) {
        return IntStream.range(0, Math.min(HEADER_ROWS, cells.rows()))
                .boxed()
                .filter(row -> IndicatorColumns.isHeader(cells.row(row), spec.indicators()))
                .flatMap(row -> key(cells, row, spec).map(key -> of(cells, spec, row, key)).stream())
                .findFirst();
    }

    /** The lowest row of a header is the one with all its columns; the cell over the names reaches down to it. */
    private static IndicatorList of(FormCells cells, FormSpec spec, int row, FormCell key) {
        int lowest = IntStream.range(row, Math.min(key.endRow(), cells.rows()))
                .filter(r -> IndicatorColumns.isHeader(cells.row(r), spec.indicators()))
                .max()
                .orElse(row);
        return new IndicatorList(cells, spec, lowest, key);
    }

    private static Optional<FormCell> key(FormCells cells, int row, FormSpec spec) {
        return KEYS.stream()
                .flatMap(field -> cells.row(row).stream()
                        .filter(c -> text(c.label(), spec).filter(field::equals).isPresent()))
                .findFirst();
    }

    private static Optional<LayoutField.Text> text(FormLabel label, FormSpec spec) {
        return spec.texts().entrySet().stream()
                .filter(e -> e.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isOfYear() {
        return texts.containsKey(LayoutField.Text.GOAL_ANNUAL) && !texts.containsKey(LayoutField.Text.GOAL_PERIOD);
    }

    private Optional<LayoutField.Amount> amount(FormCell heading) {
        return spec.amounts().stream()
                .filter(g -> g.holds(heading, cells, spec.heads()))
                .flatMap(g -> g.labels().entrySet().stream()
                        .filter(e -> e.getValue().contains(heading.label()))
                        .map(e -> g.column(e.getKey(), isOfYear())))
                .findFirst();
    }

    /**
     * Reads its projects.
     *
     * @param sheet the form whose cells these are
     * @param margins the lines around it
     * @param firstNo number of its first form in the document
     */
    Read read(FormSheet sheet, FormMargins margins, int firstNo) {
        IntStream.rangeClosed(0, header).forEach(row -> cells.row(row).stream()
                .filter(c -> new LabelledCells(cells, spec).isLabel(c))
                .forEach(used::add));
        for (ListedProjects.Rows project : ListedProjects.of(cells, body(), key.center(), this::level1)) {
            add(project, sheet, margins, firstNo + forms.size());
        }
        if (forms.isEmpty()) {
            forms.add(form(sheet, firstNo, Map.of(), Map.of(), cells.all(), sheet.pages()));
        }
        return new Read(forms, figures, indicators, used, findings);
    }

    /** The rows under the header, without the row that numbers the columns and without headers that a new page repeats. */
    private List<Integer> body() {
        return IntStream.range(header + 1, cells.rows())
                .filter(row -> !numbersColumns(row) && !repeatsHeader(row))
                .boxed()
                .toList();
    }

    private boolean numbersColumns(int row) {
        List<FormCell> printed =
                cells.row(row).stream().filter(c -> !c.isBlank()).toList();
        boolean numbers = printed.size() > 2
                && printed.stream()
                        .allMatch(c -> COLUMN_NUMBER.matcher(c.compact()).matches());
        if (numbers) {
            used.addAll(printed);
        }
        return numbers;
    }

    private boolean repeatsHeader(int row) {
        List<FormCell> printed =
                cells.row(row).stream().filter(c -> !c.isBlank()).toList();
        LabelledCells labels = new LabelledCells(cells, spec);
        boolean repeats = printed.stream().anyMatch(c -> c.label().equals(key.label()))
                || printed.size() > 2 && IndicatorColumns.isHeader(printed, spec.indicators());
        if (repeats) {
            printed.stream().filter(labels::isLabel).forEach(used::add);
        }
        return repeats;
    }

    private String level1(int row) {
        return new IndicatorLevels(cells, spec.indicators(), header + 1)
                .at(row, columns, 0)
                .level1();
    }

    private void add(ListedProjects.Rows project, FormSheet sheet, FormMargins margins, int formNo) {
        FormFindings finding = new FormFindings(formNo);
        IndicatorReading.Read read = IndicatorReading.ofRows(cells, spec, formNo, columns, project.rows());
        Map<LayoutField.Text, String> printed = new EnumMap<>(LayoutField.Text.class);
        texts.forEach((field, heading) -> text(project, heading).ifPresent(text -> printed.put(field, text)));
        if (read.indicators().isEmpty() && !printed.containsKey(LayoutField.Text.GOAL_ANNUAL)) {
            return;
        }
        used.addAll(read.used());
        List<FormCell> own = project.rows().stream()
                .map(cells::row)
                .flatMap(List::stream)
                .distinct()
                .toList();
        TreeSet<Integer> pages = own.stream()
                .filter(c -> !c.isBlank())
                .flatMap(c -> c.printed().stream())
                .map(p -> p.cell().where().page())
                .collect(Collectors.toCollection(TreeSet::new));
        texts.values().forEach(heading -> used.addAll(inColumn(project, heading)));
        TextReading.Read text = TextReading.ofColumns(printed, finding, pages.first());
        AmountReading.Read money = AmountReading.ofColumns(cells, spec, margins, finding, figures(project));
        used.addAll(money.used());
        IndicatorTwins twins = new IndicatorTwins(finding);
        forms.add(form(sheet, formNo, text.byColumn(), money.byColumn(), own, List.copyOf(pages)));
        figures.addAll(money.figures());
        indicators.addAll(twins.corrected(read.indicators()));
        findings.addAll(text.findings());
        findings.addAll(money.findings());
        findings.addAll(twins.findings());
    }

    private PerformanceForm form(
            FormSheet sheet,
            int formNo,
            Map<String, String> read,
            Map<String, BigDecimal> money,
            List<FormCell> own,
            List<Integer> pages) {
        FormType type = spec.types().contains(sheet.type())
                ? sheet.type()
                : spec.types().get(0);
        return new PerformanceForm(
                formNo, type, sheet.title(), read, money, pages, Reliability.method(own), Reliability.onAverage(own));
    }

    /** The text of a project in a column: one text that its rows repeat, or the pieces of one. */
    private Optional<String> text(ListedProjects.Rows project, FormCell heading) {
        Set<String> pieces = inColumn(project, heading).stream()
                .map(FormCell::compact)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", pieces));
    }

    private Map<LayoutField.Amount, AmountReading.Figure> figures(ListedProjects.Rows project) {
        Map<LayoutField.Amount, AmountReading.Figure> found = new EnumMap<>(LayoutField.Amount.class);
        amounts.forEach((field, heading) -> inColumn(project, heading).stream()
                .findFirst()
                .ifPresent(cell -> found.put(field, new AmountReading.Figure(heading, cell))));
        return found;
    }

    private List<FormCell> inColumn(ListedProjects.Rows project, FormCell heading) {
        return project.rows().stream()
                .map(row -> cells.at(row, heading.center()))
                .flatMap(Optional::stream)
                .filter(c -> !c.isBlank())
                .distinct()
                .toList();
    }
}
