package org.yusuan.document.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.grid.GridCell;

/**
 * A column of a table as a list of items.
 *
 * @param items those that print their ordinal with its mark, from top to bottom
 */
record OrdinalColumn(List<Item> items) {
    private static final Pattern WHOLE = Pattern.compile("([" + ChineseNumeral.DIGITS + "]{1,3})、.*");

    /** 一般公共预算, 三公经费, 二级单位, 十四五规划. */
    private static final Pattern WORD = Pattern.compile("(一[般次级体类律站件]|二级|三[公级]|十[三四五]五).*");

    private static final Pattern LOST =
            Pattern.compile("([" + ChineseNumeral.DIGITS + "]{1,3})[·丶.,，。:：;；'‘’]?(\\p{IsHan}{2}.*)");

    /** 一、一般公共服务支出: of its two numerals, and the mark between them, one is left. */
    private static final Pattern FIRST = Pattern.compile("[一、·]{0,2}般(公共(?:服务|预算).*)");

    /** A name without a numeral before it; a mark that is left shows where one stood. */
    private static final Pattern BARE = Pattern.compile("[、·丶.,，]?((?![" + ChineseNumeral.DIGITS + "])\\p{IsHan}.*)");

    OrdinalColumn {
        items = List.copyOf(items);
    }

    /** An ordinal, and the row in which it stands. */
    record Item(int ordinal, int row) {

        private static Optional<Item> of(GridCell cell) {
            Matcher whole = WHOLE.matcher(cell.compact());
            return whole.matches()
                    ? Optional.of(new Item(ChineseNumeral.value(whole.group(1)), cell.row()))
                    : Optional.empty();
        }
    }

    /** The list that these cells of a column are. */
    static OrdinalColumn of(List<GridCell> cells) {
        return new OrdinalColumn(cells.stream()
                .flatMap(c -> Item.of(c).stream())
                .sorted(Comparator.comparingInt(Item::row))
                .toList());
    }

    /** The text of a cell with the ordinal and the mark that it must have; empty if its place does not decide them. */
    Optional<String> whole(GridCell cell) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> before = items.stream().filter(i -> i.row() < cell.row()).reduce((one, other) -> other);
        Optional<Item> after = items.stream().filter(i -> i.row() > cell.row()).findFirst();
        return counted(cell, before, after)
                .or(() -> marked(cell.compact(), before.map(Item::ordinal), after.map(Item::ordinal)));
    }

    /** The whole of a text that lost its numeral: two ordinals have as many rows as numbers between them, and a list begins with 一. */
    private static Optional<String> counted(GridCell cell, Optional<Item> before, Optional<Item> after) {
        String text = cell.compact();
        int ordinal = after.map(a -> a.ordinal() - (a.row() - cell.row())).orElse(0);
        Matcher first = FIRST.matcher(text);
        if (first.matches() && before.isEmpty() && ordinal == 1) {
            return Optional.of("一、一般" + first.group(1));
        }
        boolean between = before.filter(b -> b.ordinal() + cell.row() - b.row() == ordinal)
                .isPresent();
        Matcher bare = BARE.matcher(text);
        return between && ordinal > 1 && bare.matches()
                ? Optional.of(ChineseNumeral.of(ordinal) + "、" + bare.group(1))
                : Optional.empty();
    }

    /** The whole of a text that lost the mark behind its numeral. */
    private static Optional<String> marked(String text, Optional<Integer> before, Optional<Integer> after) {
        Matcher lost = LOST.matcher(text);
        if (WORD.matcher(text).matches() || !lost.matches()) {
            return Optional.empty();
        }
        String numerals = lost.group(1);
        List<String> whole = IntStream.rangeClosed(1, numerals.length())
                .filter(n -> isBetween(ChineseNumeral.value(numerals.substring(0, n)), before, after))
                .filter(n ->
                        n == numerals.length() || WORD.matcher(rest(lost, n)).matches())
                .mapToObj(n -> numerals.substring(0, n) + "、" + rest(lost, n))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    /** What follows so many numerals: no numeral, but for words that begin with one. */
    private static String rest(Matcher lost, int numerals) {
        return lost.group(1).substring(numerals) + lost.group(2);
    }

    /** Whether the ordinal continues the one before or leads to the one after, and contradicts neither. */
    private static boolean isBetween(int ordinal, Optional<Integer> before, Optional<Integer> after) {
        boolean follows = before.filter(b -> b == ordinal - 1).isPresent();
        boolean leads = after.filter(a -> a == ordinal + 1).isPresent();
        return ordinal > 0
                && (follows || leads)
                && before.filter(b -> b >= ordinal).isEmpty();
    }

    /** A number from 1 to 99 as lists print it: 一, 十, 二十八. */
    private static final class ChineseNumeral {
        /** One to ten. */
        static final String DIGITS = "一二三四五六七八九十";

        private ChineseNumeral() {}

        /** The number that numerals say; 0 where they say none. */
        static int value(String numerals) {
            int ten = numerals.indexOf('十');
            if (ten < 0) {
                return numerals.length() == 1 ? DIGITS.indexOf(numerals) + 1 : 0;
            }
            int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(numerals.charAt(0)) + 1 : 0;
            String rest = numerals.substring(ten + 1);
            int ones = rest.isEmpty() ? 0 : value(rest);
            return tens == 0 || !rest.isEmpty() && (ones == 0 || ones > 9) ? 0 : 10 * tens + ones;
        }

        /** The numerals of a number. */
        static String of(int number) {
            String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
            String tens = number < 20 ? "" : DIGITS.substring(number / 10 - 1, number / 10);
            return tens + (number < 10 ? "" : "十") + ones;
        }
    }
}
