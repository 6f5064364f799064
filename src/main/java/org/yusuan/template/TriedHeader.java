package org.yusuan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.grid.CellIndex;
import org.yusuan.grid.Grid;
import org.yusuan.grid.GridCell;
import org.yusuan.model.PrintedAmount;

/**
 * The header of a printed table beside what a template expects there.
 *
 * @param depth number of its rows
 * @param columns as printed, from left to right
 * @param absent the columns of the template that found no header, each with its spellings
 */
public record TriedHeader(int depth, List<TriedColumn> columns, List<String> absent) {

    public TriedHeader {
        columns = List.copyOf(columns);
        absent = List.copyOf(absent);
    }

    static TriedHeader of(TableSpec table, HeaderTree header, List<ColumnAssignment> columns, Grid grid) {
        CellIndex index = new CellIndex(grid);
        List<TriedColumn> tried =
                columns.stream().map(c -> tried(c, header, grid, index)).toList();
        return new TriedHeader(header.depth(), tried, absent(table, columns));
    }

    /** How many of its columns are explained. */
    public long explained() {
        return columns.stream().filter(TriedColumn::explained).count();
    }

    private static TriedColumn tried(ColumnAssignment column, HeaderTree header, Grid grid, CellIndex index) {
        HeaderPath path = column.path();
        int amounts = (int) IntStream.range(header.firstBodyRow(), grid.rows())
                .mapToObj(row -> index.at(row, path.column()))
                .distinct()
                .filter(TriedHeader::isNumber)
                .count();
        ColumnSpec spec = column.spec();
        if (spec == null) {
            return new TriedColumn(path.column() + 1, path.described(), "", "", amounts);
        }
        HeaderPattern spelling = spec.spelling(path);
        boolean same = spelling.words().isEmpty() || spelling.words().equals(List.of(path.leaf()));
        String taken = block(Objects.requireNonNull(column.blockSpec())) + spec.word();
        return new TriedColumn(path.column() + 1, path.described(), taken, same ? "" : spelling.toString(), amounts);
    }

    private static boolean isNumber(GridCell cell) {
        return PrintedAmount.parse(cell.text()) instanceof PrintedAmount.Number;
    }

    private static List<String> absent(TableSpec table, List<ColumnAssignment> columns) {
        List<String> absent = new ArrayList<>();
        for (BlockSpec block : table.blocks()) {
            block.columns().stream()
                    .filter(spec -> spec.role() != ColumnRole.IGNORED)
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

    private static String block(BlockSpec block) {
        return Stream.of(block.side().word(), block.classification().word())
                .filter(word -> !word.isEmpty())
                .map(word -> word + " ")
                .collect(Collectors.joining());
    }
}
