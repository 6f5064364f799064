package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.FormType;

/** Separates the forms of a document from its tables, and puts the parts of a form together. */
public final class FormFinder {
    private static final Pattern TABLE_NUMBER = Pattern.compile("^(附?表|附件)[\\d一二三四五六七八九十]+([-—－.]\\d+)?[:：]?");

    private static final Pattern YEAR_LINE = Pattern.compile("[(（]?(19|20)\\d{2}年度?[)）]?$");

    private static final Pattern ANY_TITLE = Pattern.compile(".*[表书]([(（].*)?");

    private final List<FormSheet> forms = new ArrayList<>();
    private final List<Grid> others = new ArrayList<>();
    private List<FormSheet.Part> open = new ArrayList<>();
    private String title = "";

    private FormFinder() {}

    /**
     * The forms among the grids of a document.
     *
     * @param forms in reading order
     * @param others the grids that belong to no form, in reading order
     */
    public record Found(List<FormSheet> forms, List<Grid> others) {}

    /**
     * Finds them.
     *
     * @param grids all logical tables of a document in reading order
     */
    public static Found find(List<Grid> grids) {
        FormFinder finder = new FormFinder();
        for (Grid grid : grids) {
            finder.add(grid);
        }
        finder.close();
        return new Found(List.copyOf(finder.forms), List.copyOf(finder.others));
    }

    private void add(Grid grid) {
        Optional<String> printedTitle = title(grid);
        boolean form = FormLabels.hasIndicatorBlock(grid)
                || printedTitle.isPresent()
                        && (FormLabels.startsAtTop(grid) || isTitledForm(grid) && FormLabels.printsTarget(grid));
        boolean goesOn = !open.isEmpty() && follows(grid) && (grid.above().isEmpty() || goesOnAsList(grid));
        if (!form && !goesOn) {
            close();
            others.add(grid);
            return;
        }
        if (!goesOn || !goesOnAsList(grid)) {
            beginAnother(grid, printedTitle);
        }
        addParts(grid);
    }

    private void beginAnother(Grid grid, Optional<String> printedTitle) {
        if (printedTitle.isPresent() || FormLabels.startsAtTop(grid) || open.isEmpty()) {
            close();
            title = printedTitle.orElse(title);
        }
    }

    /** A list of indicators that repeats its header, and perhaps its title, on the next page. */
    private boolean goesOnAsList(Grid grid) {
        FormSheet.Part first = open.get(0);
        return FormLabels.isList(grid)
                && FormLabels.isList(first.grid())
                && grid.columns() == first.grid().columns()
                && title(grid).filter(t -> !t.equals(title)).isEmpty();
    }

    /** Several forms may stand in one grid: each begins at the top of a page or after the indicators of the one before. */
    private void addParts(Grid grid) {
        if (FormLabels.isList(grid)) {
            open.add(new FormSheet.Part(grid, 0, grid.rows()));
            return;
        }
        int from = 0;
        for (int row = 1; row < grid.rows(); row++) {
            if (row > 2
                    && FormLabels.startsInRow(grid, row)
                    && (beginsPage(grid, row) || isComplete(grid, from, row))) {
                open.add(new FormSheet.Part(grid, from, row));
                close();
                from = row;
            }
        }
        open.add(new FormSheet.Part(grid, from, grid.rows()));
    }

    private static boolean isComplete(Grid grid, int from, int to) {
        return grid.cells().stream()
                .filter(c -> c.row() >= from && c.row() < to)
                .anyMatch(c -> FormLabels.endsForm(c.compact()));
    }

    private static boolean beginsPage(Grid grid, int row) {
        int before = grid.startingInRow(row - 1).stream()
                .mapToInt(c -> c.where().page())
                .max()
                .orElse(0);
        return grid.startingInRow(row).stream().allMatch(c -> c.where().page() > before);
    }

    private boolean follows(Grid grid) {
        List<Integer> pages = open.get(open.size() - 1).grid().pages();
        int last = pages.get(pages.size() - 1);
        return grid.firstPage() == last || grid.firstPage() == last + 1;
    }

    private void close() {
        if (!open.isEmpty()) {
            forms.add(new FormSheet(type(), title, open));
            open = new ArrayList<>();
        }
    }

    private FormType type() {
        boolean specialFund = title.contains("专项资金");
        boolean overall = title.contains("整体") || title.isEmpty() && printsStaff();
        return overall ? FormType.OVERALL : specialFund ? FormType.SPECIAL_FUND : FormType.PROJECT;
    }

    private boolean printsStaff() {
        return open.stream()
                .flatMap(p -> p.grid().cells().stream())
                .anyMatch(c -> c.compact().contains("人员编制") || c.compact().contains("年度主要任务"));
    }

    /** Whether the nearest title over the grid is one of a form: a list of contents above it may name forms too. */
    private static boolean isTitledForm(Grid grid) {
        return TitleLines.of(grid.above()).stream()
                .filter(t -> ANY_TITLE.matcher(t).matches())
                .findFirst()
                .filter(FormLabels::isTitle)
                .isPresent();
    }

    /** The title over the grid, or in its first row where that is merged into one cell. */
    private static Optional<String> title(Grid grid) {
        List<String> candidates = new ArrayList<>();
        if (grid.startingInRow(0).size() == 1) {
            candidates.add(grid.startingInRow(0).get(0).compact());
        }
        candidates.addAll(TitleLines.of(grid.above()));
        return candidates.stream()
                .map(t -> TABLE_NUMBER.matcher(t).replaceFirst(""))
                .map(t -> YEAR_LINE.matcher(t).replaceFirst(""))
                .filter(FormLabels::isTitle)
                .findFirst();
    }
}
