package org.yusuan.document.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.Grid;

/** A table that no template places: its description for a person, and whether a person should look at it. */
record UnknownTable(Grid grid) {
    /** Headers of amounts that all layouts share. */
    private static final Set<String> BUDGET_HEADERS =
            Set.of("合计", "小计", "预算数", "决算数", "基本支出", "项目支出", "人员经费", "公用经费", "一般公共预算", "政府性基金预算");

    private static final int HEADER_ROWS = 4;
    private static final int FEWEST_BUDGET_HEADERS = 2;
    private static final int LONGEST_DESCRIPTION = 40;

    /** Whether its headers are those of a budget table. Then a template is missing, and a person should look. */
    boolean looksLikeBudget() {
        return grid.cells().stream()
                        .filter(c -> c.row() < HEADER_ROWS)
                        .map(c -> NormalisedText.of(c.text()).text())
                        .filter(BUDGET_HEADERS::contains)
                        .distinct()
                        .count()
                >= FEWEST_BUDGET_HEADERS;
    }

    private String nearestText() {
        List<ContextLine> above = grid.above();
        return above.isEmpty()
                ? grid.startingInRow(0).stream().map(c -> c.compact()).collect(Collectors.joining(" "))
                : above.get(above.size() - 1).compact();
    }

    /** Its title, the line over the table, or its first texts, with its size. */
    String described() {
        String text = TableFrame.of(grid).titleLine().orElseGet(this::nearestText);
        String shortened = text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) + "…" : text;
        return "'" + shortened + "' (" + grid.rows() + " rows, " + grid.columns() + " columns)";
    }
}
