package org.yusuan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.grid.Grid;
import org.yusuan.grid.GridCell;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Severity;

/**
 * Puts the mark back that a scan loses behind an ordinal: between 七、 and 九、 stands 八、社会保障和就业支出, whatever became of
 * its small comma. Without it the item has another name and another place in the hierarchy.
 */
final class LostOrdinals {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern WHOLE = Pattern.compile("([" + NUMERALS + "]{1,3})、.*");

    /** 一般公共预算, 三公经费, 二级单位, 十四五规划. */
    private static final Pattern WORD = Pattern.compile("(一[般次级体类律站件]|二级|三[公级]|十[三四五]五).*");

    private static final Pattern LOST = Pattern.compile("([" + NUMERALS + "]{1,3})[·丶.,，。:：;；'‘’]?(\\p{IsHan}{2}.*)");

    /** 一、一般公共服务支出: of its two numerals, and the mark between them, one is left. */
    private static final Pattern FIRST = Pattern.compile("一?、?般(公共(?:服务|预算).*)");

    private final List<Finding> findings = new ArrayList<>();

    /** The tables with the lost marks in their scanned cells. */
    List<Grid> restored(List<Grid> grids) {
        return grids.stream()
                .map(g -> g.cells().stream().anyMatch(c -> c.method() == Method.OCR) ? restored(g) : g)
                .toList();
    }

    /** One for each mark, in reading order. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Each mark that is put back may be what the next one is known by. */
    private Grid restored(Grid grid) {
        Grid now = grid;
        int known;
        do {
            known = findings.size();
            now = once(now);
        } while (findings.size() > known);
        return now;
    }

    private Grid once(Grid grid) {
        Map<Integer, List<GridCell>> columns = new TreeMap<>();
        grid.cells().stream().sorted(Comparator.comparingInt(GridCell::row)).forEach(c -> columns.computeIfAbsent(
                        c.column(), k -> new ArrayList<>())
                .add(c));
        List<GridCell> cells = grid.cells().stream()
                .map(c -> restored(c, columns.getOrDefault(c.column(), List.of())))
                .toList();
        return new Grid(
                grid.number(),
                grid.rows(),
                grid.columns(),
                cells,
                grid.above(),
                grid.below(),
                grid.pages(),
                grid.ledger(),
                grid.doubt());
    }

    private GridCell restored(GridCell cell, List<GridCell> column) {
        if (cell.method() != Method.OCR) {
            return cell;
        }
        int at = column.indexOf(cell);
        Optional<Integer> before = nearest(column.subList(0, at), true);
        Optional<Integer> after = nearest(column.subList(at + 1, column.size()), false);
        List<String> whole = whole(cell.compact(), before, after);
        if (whole.size() != 1) {
            return cell;
        }
        findings.add(told(cell, whole.get(0)));
        return new GridCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                whole.get(0),
                cell.lineIsFull(),
                cell.where(),
                cell.method(),
                cell.confidence());
    }

    /** What the text may say with its mark, by the ordinals around it. */
    private static List<String> whole(String text, Optional<Integer> before, Optional<Integer> after) {
        Matcher first = FIRST.matcher(text);
        if (first.matches() && before.isEmpty() && after.equals(Optional.of(2))) {
            return List.of("一、一般" + first.group(1));
        }
        Matcher lost = LOST.matcher(text);
        if (WORD.matcher(text).matches() || !lost.matches()) {
            return List.of();
        }
        String numerals = lost.group(1);
        return IntStream.rangeClosed(1, numerals.length())
                .filter(n -> isBetween(value(numerals.substring(0, n)), before, after))
                .filter(n ->
                        n == numerals.length() || WORD.matcher(rest(lost, n)).matches())
                .mapToObj(n -> numerals.substring(0, n) + "、" + rest(lost, n))
                .toList();
    }

    /** What follows so many numerals: no numeral, but for words that begin with one. */
    private static String rest(Matcher lost, int numerals) {
        return lost.group(1).substring(numerals) + lost.group(2);
    }

    /** The first ordinal that is printed with its mark, or the last. */
    private static Optional<Integer> nearest(List<GridCell> cells, boolean last) {
        return cells.stream()
                .map(c -> WHOLE.matcher(c.compact()))
                .filter(Matcher::matches)
                .reduce((one, other) -> last ? other : one)
                .map(m -> value(m.group(1)));
    }

    /** Whether the ordinal continues the one before or leads to the one after, and contradicts neither. */
    private static boolean isBetween(int ordinal, Optional<Integer> before, Optional<Integer> after) {
        boolean follows = before.filter(b -> b == ordinal - 1).isPresent();
        boolean leads = after.filter(a -> a == ordinal + 1).isPresent();
        return ordinal > 0
                && (follows || leads)
                && before.filter(b -> b >= ordinal).isEmpty();
    }

    /** The number that Chinese numerals below a hundred say; 0 for none. */
    private static int value(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return numerals.length() == 1 ? NUMERALS.indexOf(numerals) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? NUMERALS.indexOf(numerals.charAt(0)) + 1 : 0;
        String rest = numerals.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : value(rest);
        return tens == 0 || !rest.isEmpty() && (ones == 0 || ones > 9) ? 0 : 10 * tens + ones;
    }

    private static Finding told(GridCell cell, String read) {
        String recognised = cell.compact();
        return new Finding(
                "ocr.ordinal",
                Severity.INFO,
                Fault.EXTRACTION,
                "",
                cell.where().page(),
                "",
                "",
                "",
                read,
                recognised,
                "the item was recognised as '" + recognised + "' and is read as '" + read
                        + "', as its ordinal stands in the column",
                null);
    }
}
