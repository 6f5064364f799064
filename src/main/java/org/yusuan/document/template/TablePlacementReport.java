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
import org.yusuan.model.Finding;
import org.yusuan.model.PrintedAmount;

/** Reports what a template makes of a printed table, to the person who writes the template. */
public sealed interface TablePlacementReport {

    /** The pages it stands on, ascending. */
    List<Integer> pages();

    /** The lines over it that may hold its title, from top to bottom. */
    List<String> above();

    /** Whether all of it would become what the template says. */
    boolean isWell();

    /**
     * A table that the template places.
     *
     * @param keys the tables of the dataset that it feeds, at least one
     * @param title the template's title; empty if the table was placed by its columns alone
     * @param titleLine the printed line that names it; empty if none does
     * @param header its columns
     * @param unit the printed unit of money; empty if none is printed
     * @param rows number of its body rows
     * @param facts number of amounts read
     * @param firstRows the first rows with amounts, in words
     * @param findings what is doubtful
     */
    record Placed(
            List<Integer> pages,
            List<String> above,
            List<String> keys,
            String title,
            String titleLine,
            Header header,
            String unit,
            int rows,
            int facts,
            List<String> firstRows,
            List<Finding> findings)
            implements TablePlacementReport {

        public Placed {
            pages = List.copyOf(pages);
            above = List.copyOf(above);
            keys = List.copyOf(keys);
            firstRows = List.copyOf(firstRows);
            findings = List.copyOf(findings);
        }

        @Override
        public boolean isWell() {
            return header.columns().stream().noneMatch(Column::losesAmounts)
                    && findings.stream().noneMatch(f -> f.rule().equals("amount.unreadable"));
        }
    }

    /**
     * A table that the template does not place.
     *
     * @param looksLikeBudget whether its headers are those of a budget table, so that a person should look
     * @param described the line over it, or its first texts
     * @param why why the template does not place it
     * @param nearest the table of the template that comes nearest; empty if none has anything in common with it
     * @param header how the nearest explains its columns
     */
    record Unplaced(
            List<Integer> pages,
            List<String> above,
            boolean looksLikeBudget,
            String described,
            String why,
            String nearest,
            Header header)
            implements TablePlacementReport {

        public Unplaced {
            pages = List.copyOf(pages);
            above = List.copyOf(above);
        }

        @Override
        public boolean isWell() {
            return !looksLikeBudget;
        }
    }

    /**
     * The header of a printed table beside what a template expects there.
     *
     * @param depth number of its rows
     * @param columns as printed, from left to right
     * @param absent the columns of the template that found no header, each with its spellings
     */
    record Header(int depth, List<Column> columns, List<String> absent) {

        public Header {
            columns = List.copyOf(columns);
            absent = List.copyOf(absent);
        }

        static Header of(TableSpec table, HeaderTree header, List<ColumnAssignment> columns, Grid grid) {
            CellIndex index = new CellIndex(grid);
            List<Column> reported =
                    columns.stream().map(c -> column(c, header, grid, index)).toList();
            return new Header(header.depth(), reported, absent(table, columns));
        }

        /** How many of its columns are explained. */
        public long explained() {
            return columns.stream().filter(Column::explained).count();
        }

        private static Column column(ColumnAssignment column, HeaderTree header, Grid grid, CellIndex index) {
            HeaderPath path = column.path();
            int amounts = (int) IntStream.range(header.firstBodyRow(), grid.rows())
                    .mapToObj(row -> index.at(row, path.column()))
                    .distinct()
                    .filter(Header::isNumber)
                    .count();
            ColumnSpec spec = column.spec();
            if (spec == null) {
                return new Column(path.column() + 1, path.described(), "", "", amounts);
            }
            HeaderPattern spelling = ColumnScoring.DEFAULT.bestSpelling(spec, path);
            boolean same = spelling.words().isEmpty() || spelling.words().equals(List.of(path.leaf()));
            String taken = block(Objects.requireNonNull(column.blockSpec())) + spec.word();
            return new Column(path.column() + 1, path.described(), taken, same ? "" : spelling.toString(), amounts);
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
            String spellings = spec.patterns().stream()
                    .map(HeaderPattern::toString)
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining(", "));
            return spellings.isEmpty() ? "" : " (" + spellings + ")";
        }

        private static String block(TableSpec.Block block) {
            return Stream.of(block.side().word(), block.classification().word())
                    .filter(word -> !word.isEmpty())
                    .map(word -> word + " ")
                    .collect(Collectors.joining());
        }
    }

    /**
     * A printed column of a table, and what a template takes it for.
     *
     * @param number 1-based, from the left
     * @param header what is printed over it, from the top down with slashes; empty if nothing is
     * @param taken what it holds in the words of a template file, with its block; empty if nothing explains it
     * @param spelling the spelling that its header fits, where it is not the header itself; else empty
     * @param amounts how many numbers stand in it
     */
    record Column(int number, String header, String taken, String spelling, int amounts) {

        /** Whether the template explains it. */
        public boolean explained() {
            return !taken.isEmpty();
        }

        /** Whether figures stand in it that would not become facts. */
        public boolean losesAmounts() {
            return !explained() && amounts > 0;
        }
    }
}
