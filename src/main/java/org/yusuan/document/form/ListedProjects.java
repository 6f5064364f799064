package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Tells which rows of a list of indicators belong to which project. The name of a project is printed in each of its rows, or
 * once: in a cell merged over them, in the first of them, or (where a page break cut the merged cell) in any of them.
 */
final class ListedProjects {
    /** Names of rows that are no project. */
    private static final Pattern TOTAL = Pattern.compile("合计|总计|小计");

    private final FormCells cells;
    private final double nameAt;
    private final IntFunction<String> level1;
    private final List<Rows> projects = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String name = "";
    private String before = "";
    private List<Integer> own = new ArrayList<>();

    /**
     * The rows of a project.
     *
     * @param name as printed, without white space; empty if none is printed
     * @param rows at least one, ascending
     */
    record Rows(String name, List<Integer> rows) {

        Rows {
            rows = List.copyOf(rows);
        }
    }

    private ListedProjects(FormCells cells, double nameAt, IntFunction<String> level1) {
        this.cells = cells;
        this.nameAt = nameAt;
        this.level1 = level1;
    }

    /**
     * The projects of a list, without rows of totals.
     *
     * @param rows the rows under the header, ascending
     * @param nameAt where the column of names stands
     * @param level1 the first level of the indicator in a row; empty if it has none
     */
    static List<Rows> of(FormCells cells, List<Integer> rows, double nameAt, IntFunction<String> level1) {
        ListedProjects list = new ListedProjects(cells, nameAt, level1);
        for (int i = 0; i < rows.size(); i++) {
            list.add(rows, i);
        }
        list.close();
        return list.projects.stream()
                .filter(p -> !TOTAL.matcher(p.name()).matches())
                .toList();
    }

    private void add(List<Integer> rows, int i) {
        int row = rows.get(i);
        String level = level1.apply(row);
        boolean restarts = restarts(level);
        String printed = begins(row).orElse("");
        if (own.isEmpty() || isNext(row, printed, restarts, rows.subList(i, rows.size()))) {
            close();
            name = printed;
        } else if (!printed.equals(name)) {
            name = name + printed;
        }
        own.add(row);
        if (!level.isEmpty()) {
            seen.add(level);
            before = level;
        }
    }

    private boolean isNext(int row, String printed, boolean restarts, List<Integer> rest) {
        if (printed.isEmpty()) {
            return restarts && isNamedLater(rest);
        }
        boolean another = !printed.equals(name) && (restarts || !name.isEmpty());
        return another && (restarts || !goesOn(row));
    }

    /** The name that begins in a row. */
    private Optional<String> begins(int row) {
        return cells.at(row, nameAt).filter(c -> c.row() == row && !c.isBlank()).map(FormCell::compact);
    }

    /** The first level comes back to one that this project already had: 产出指标 after 满意度指标. */
    private boolean restarts(String level) {
        return !level.isEmpty() && !level.equals(before) && seen.contains(level);
    }

    /** Whether the next name below belongs to these rows, because the indicators do not begin anew where it stands. */
    private boolean isNamedLater(List<Integer> rest) {
        String last = "";
        Set<String> levels = new HashSet<>();
        for (int row : rest) {
            String level = level1.apply(row);
            boolean anew = !level.isEmpty() && !level.equals(last) && levels.contains(level);
            if (anew) {
                return false;
            }
            if (begins(row).isPresent()) {
                return true;
            }
            levels.add(level);
            last = level;
        }
        return false;
    }

    /** A name that a page break cut: its upper part fills its line, and the lower one begins the page. */
    private boolean goesOn(int row) {
        Optional<FormCell> above = cells.at(row - 1, nameAt);
        Optional<FormCell> now = cells.at(row, nameAt);
        return above.isPresent()
                && now.isPresent()
                && now.get().page() > above.get().page()
                && above.get().lineIsFull();
    }

    private void close() {
        if (!own.isEmpty()) {
            projects.add(new Rows(name, own));
        }
        own = new ArrayList<>();
        seen.clear();
        before = "";
    }
}
