package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.PrintedAmount;

/**
 * The header of a printed table beside what a template expects there.
 *
 * @param depth number of its rows
 * @param columns as printed, from left to right
 * @param absent the columns of the template that found no header, each with its spellings
 */
public record HeaderPlacementReport(int depth, List<ColumnPlacementReport> columns, List<String> absent) {

    public HeaderPlacementReport {
        columns = List.copyOf(columns);
        absent = List.copyOf(absent);
    }

    static HeaderPlacementReport of(TableSpec table, HeaderTree header, List<ColumnAssignment> columns, Grid grid) {
        CellIndex index = new CellIndex(grid);
        List<ColumnPlacementReport> tried =
                columns.stream().map(c -> tried(c, header, grid, index)).toList();
        return new HeaderPlacementReport(header.depth(), tried, absent(table, columns));
    }

    /** How many of its columns are explained. */
    public long explained() {
        return columns.stream().filter(ColumnPlacementReport::explained).count();
    }

    private static ColumnPlacementReport tried(ColumnAssignment column, HeaderTree header, Grid grid, CellIndex index) {
        HeaderPath path = column.path();
        int amounts = (int) IntStream.range(header.firstBodyRow(), grid.rows())
                .mapToObj(row -> index.at(row, path.column()))
                .distinct()
                .filter(HeaderPlacementReport::isNumber)
                .count();
        ColumnSpec spec = column.spec();
        if (spec == null) {
            return new ColumnPlacementReport(path.column() + 1, path.described(), "", "", amounts);
        }
        HeaderPattern spelling = ColumnScoring.DEFAULT.bestSpelling(spec, path);
        boolean same = spelling.words().isEmpty() || spelling.words().equals(List.of(path.leaf()));
        String taken = block(Objects.requireNonNull(column.blockSpec())) + spec.word();
        return new ColumnPlacementReport(
                path.column() + 1, path.described(), taken, same ? "" : spelling.toString(), amounts);
    }

    private static boolean isNumber(GridCell cell) {
        return PrintedAmount.parse(cell.text()) instanceof PrintedAmount.Number;
    }

    private static List<String> absent(TableSpec table, List<ColumnAssignment> columns) {
        List<String> absent = new ArrayList<>();
        for (TableSpec.Block block : table.blocks()) {
            block.columns().stream()
                    .filter(spec -> spec.role() != ColumnSpec.Role.IGNORED)
                    .filter(spec ->
                            columns.stream().noneMatch(c -> spec.equals(c.spec()) && block.equals(c.blockSpec())))
                    .map(spec -> block(block) + spec.word() + spellings(spec))
                    .forEach(absent::add);
        }
        return absent;
    }

    private static String spellings(ColumnSpec spec) {
        return spec.patterns().stream()
                .map(HeaderPattern::toString)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), all -> all.isEmpty() ? "" : " (" + all + ")"));
    }

    private static String block(TableSpec.Block block) {
        return Stream.of(block.side().word(), block.classification().word())
                .filter(word -> !word.isEmpty())
                .map(word -> word + " ")
                .collect(Collectors.joining());
    }
}
