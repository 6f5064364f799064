package org.yusuan.document.template;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.GridCell;

/**
 * Code and name of a row in one block.
 *
 * @param code ASCII letters and digits of the code cells joined, never padded or repaired; empty if none
 * @param name the name as printed, without white space; empty if none
 */
record RowNames(String code, String name) {
    private static final Pattern NO_CODE_CHARACTER = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][-0-9A-Za-z.]*");
    private static final Pattern CODE_AND_NAME = Pattern.compile("[\\[(（【〔]?(\\d{3,9})[\\])）】〕]?[-_—]?(\\D.*)");

    /** A name that begins with a code of the classification: 类, 款 or 项 have three, five or seven digits. */
    private static final Pattern CODED = Pattern.compile("[\\[(（【〔]?(\\d{3}|\\d{5}|\\d{7})[\\])）】〕]?[-_—]?[^\\d年].*");

    /** So many of the names begin with a code where code and name share a column; total rows have none. */
    private static final double MOST = 0.6;

    /** A single such name may begin with a number of its own. */
    private static final int FEWEST_CODED = 2;

    /**
     * The code and name of a row.
     *
     * @param codeRole which columns hold the code
     * @param nameRole which column holds the name
     */
    static RowNames of(
            BlockColumns block, CellIndex index, int row, ColumnSpec.Role codeRole, ColumnSpec.Role nameRole) {
        return of(block, index, row, codeRole, nameRole, false);
    }

    /**
     * The same, of a table whose names may begin with codes.
     *
     * @param coded what {@link #beginWithCodes} says
     */
    static RowNames of(
            BlockColumns block,
            CellIndex index,
            int row,
            ColumnSpec.Role codeRole,
            ColumnSpec.Role nameRole,
            boolean coded) {
        List<GridCell> nameCells = block.cells(index, row, nameRole);
        List<GridCell> codeCells = block.cells(index, row, codeRole).stream()
                .filter(c -> !nameCells.contains(c))
                .toList();
        String code = codeCells.stream().map(RowNames::folded).collect(Collectors.joining());
        String name = nameCells.stream().map(GridCell::compact).collect(Collectors.joining());
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            return misplaced(code, codeCells, name);
        }
        boolean hasCodeColumn = !block.of(codeRole).isEmpty();
        return code.isEmpty() && (hasCodeColumn || coded)
                ? splitName(name)
                : new RowNames(NO_CODE_CHARACTER.matcher(code).replaceAll(""), name);
    }

    /**
     * Whether a block prints code and name of its items in one column: {@code 2080501 行政单位离退休}, {@code [30101]基本工资}. The
     * column as a whole decides, for a single name may begin with a number of its own (110报警服务台建设).
     *
     * @param rows of the body
     */
    static boolean beginWithCodes(BlockColumns block, CellIndex index, List<Integer> rows) {
        if (!block.of(ColumnSpec.Role.ITEM_CODE).isEmpty()) {
            return false;
        }
        int named = 0;
        int coded = 0;
        for (int row : rows) {
            List<GridCell> cells = block.cells(index, row, ColumnSpec.Role.ITEM_NAME);
            String name = cells.isEmpty() ? "" : cells.get(0).compact();
            if (!name.isEmpty() && !ItemRow.TOTAL.equals(Ordinals.strip(name))) {
                named++;
                coded += CODED.matcher(name).matches() ? 1 : 0;
            }
        }
        return coded >= FEWEST_CODED && coded >= MOST * named;
    }

    /** Words in the code column: a total printed there, or code and name in one cell. */
    private static RowNames misplaced(String code, List<GridCell> codeCells, String name) {
        Matcher both = CODE_AND_NAME.matcher(code);
        if (name.isEmpty() && both.matches()) {
            return new RowNames(both.group(1), both.group(2));
        }
        String words = codeCells.stream().map(GridCell::compact).collect(Collectors.joining());
        return new RowNames("", name.isEmpty() ? words : name);
    }

    /** A merged cell over both columns may hold code and name. */
    private static RowNames splitName(String name) {
        Matcher both = CODE_AND_NAME.matcher(name);
        boolean year = name.matches("(19|20)\\d{2}年.*");
        return both.matches() && !year ? new RowNames(both.group(1), both.group(2)) : new RowNames("", name);
    }

    private static String folded(GridCell cell) {
        return Normalizer.normalize(cell.compact(), Normalizer.Form.NFKC);
    }
}
