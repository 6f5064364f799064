package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.template.RawCells;
import org.yusuan.model.Finding;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;

/**
 * Reads the notice that corrects tables of another disclosure (更正公告). Where it prints the figures before and after the
 * correction, only those after it are figures of the table; the others are kept in the raw cells.
 *
 * @param tables the tables as corrected
 * @param before the cells with the figures before the correction
 * @param announced whether the document says that it is a notice of correction
 */
record CorrectionNotice(List<Grid> tables, List<RawCell> before, boolean announced) {
    /** The rule of its findings, one for each table that it replaces; the store keeps such a document out of the editions. */
    static final String RULE = "document.correction_notice";

    private static final String REPLACED = "table.before_correction";
    private static final String CORRECTION = "(?:更正|勘误|订正|更改|修正|修订)";
    private static final Pattern BEFORE = Pattern.compile("(?:" + CORRECTION + "|修改|变更)前(?:的)?.*|原公[开布示].{0,2}数.*");
    private static final Pattern AFTER = Pattern.compile("(?:" + CORRECTION + "|修改|变更)后(?:的)?[(（:：]?");
    private static final Pattern TITLE = Pattern.compile("(?:关于)?.{0,40}" + CORRECTION
            + ".{0,60}(?:公告|公示|说明|通知|启事|声明|函|情况)|.{0,40}" + CORRECTION + "(?:公告|公示|说明|通知|启事|声明|函)");

    /** A heading over a whole table. */
    private static final Pattern TABLE_BEFORE =
            Pattern.compile("(?:[一二三四\\d]+[、.．])?(?:" + CORRECTION + "|修改|变更)前.{0,20}");

    private static final int HEADER_ROWS = 4;

    /** Lines in which the title stands, and lines over a table that say which one it is. */
    private static final int TITLE_LINES = 12;

    /** A document with more tables is the whole disclosure once more: an edition and no notice. */
    private static final int MOST_TABLES = 4;

    CorrectionNotice {
        tables = List.copyOf(tables);
        before = List.copyOf(before);
    }

    /** Reads the tables; they are unchanged where no figures before a correction are printed. */
    static CorrectionNotice of(DocumentLayout document, List<Grid> tables) {
        List<Grid> corrected = new ArrayList<>();
        List<RawCell> before = new ArrayList<>();
        boolean both = false;
        boolean announced = isAnnounced(document);
        for (Grid table : tables) {
            Set<Integer> columns = columnsBefore(table);
            if (announced && isBefore(table)) {
                before.addAll(RawCells.of(table, REPLACED));
                both = true;
            } else if (columns.isEmpty()) {
                corrected.add(table);
            } else {
                RawCells.of(table, REPLACED).stream()
                        .filter(cell -> columns.contains(cell.column()))
                        .forEach(before::add);
                corrected.add(without(columns, table));
                both = true;
            }
        }
        return new CorrectionNotice(corrected, before, announced || both);
    }

    /** The findings about the tables that it replaces; none if it is no notice. */
    List<Finding> findings(List<PlacedTable> placed) {
        if (!announced || placed.size() > MOST_TABLES) {
            return List.of();
        }
        return placed.stream()
                .flatMap(table -> table.keys().stream()
                        .map(key -> Finding.ofTable(
                                RULE,
                                Severity.INFO,
                                key.value(),
                                table.pages().get(0),
                                "this is a notice of correction (更正): its figures replace those of "
                                        + (table.title().isEmpty() ? key.value() : "'" + table.title() + "'")
                                        + " in the disclosure that it corrects, whose other tables stay in force"
                                        + (before.isEmpty()
                                                ? ""
                                                : "; the figures before the correction are in the raw cells"))))
                .toList();
    }

    /** Whether the first lines say that it is one. */
    static boolean isAnnounced(DocumentLayout document) {
        return document.layouts().stream()
                .flatMap(page -> page.lines().stream())
                .limit(TITLE_LINES)
                .map(ContextLine::compact)
                .anyMatch(line -> TITLE.matcher(line).matches());
    }

    /** Whether the line nearest to the table says that it shows the figures before the correction. */
    private static boolean isBefore(Grid table) {
        List<ContextLine> above = table.above();
        for (int i = above.size() - 1; i >= 0; i--) {
            String line = above.get(i).compact();
            if (line.contains("更正后") || line.contains("修改后")) {
                return false;
            }
            if (TABLE_BEFORE.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The columns under headers 更正前, if others are under 更正后. */
    private static Set<Integer> columnsBefore(Grid table) {
        Set<Integer> columns = new TreeSet<>();
        boolean after = false;
        for (GridCell cell : table.cells()) {
            if (cell.row() < HEADER_ROWS
                    && BEFORE.matcher(cell.compact()).matches()
                    && cell.columnSpan() < table.columns()) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    columns.add(column);
                }
            }
            after |= cell.row() < HEADER_ROWS && AFTER.matcher(cell.compact()).lookingAt();
        }
        return after && columns.size() < table.columns() ? columns : Set.of();
    }

    private static Grid without(Set<Integer> columns, Grid table) {
        List<GridCell> cells = new ArrayList<>();
        Set<Integer> kept = new HashSet<>();
        for (int column = 0; column < table.columns(); column++) {
            if (!columns.contains(column)) {
                kept.add(column);
            }
        }
        for (GridCell cell : table.cells()) {
            int left = (int) kept.stream().filter(c -> c < cell.column()).count();
            int span = (int) kept.stream()
                    .filter(c -> c >= cell.column() && c < cell.column() + cell.columnSpan())
                    .count();
            if (span > 0) {
                cells.add(moved(cell, left, span));
            }
        }
        return new Grid(
                table.number(),
                table.rows(),
                kept.size(),
                cells,
                table.above(),
                table.below(),
                table.pages(),
                table.ledger(),
                table.doubt());
    }

    private static GridCell moved(GridCell cell, int column, int span) {
        String text = cell.row() < HEADER_ROWS ? AFTER.matcher(cell.text()).replaceFirst("") : cell.text();
        return new GridCell(
                cell.row(),
                column,
                cell.rowSpan(),
                span,
                text,
                cell.lineIsFull(),
                cell.where(),
                cell.method(),
                cell.confidence());
    }
}
