package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Why a table without rulings may have other columns than those that were found: what cannot stand in one cell does. */
final class AlignmentDoubt {
    private static final Pattern DECIMAL = Pattern.compile("[-(（△▲−－]?[¥￥]?\\d[\\d,，]*[.．]\\d{1,6}[)）]?");

    private AlignmentDoubt() {}

    /**
     * The doubt, said to a person; empty if there is none.
     *
     * @param rows of the body
     */
    static String in(List<AlignedRow> rows, WordColumns columns) {
        for (AlignedRow row : rows) {
            TreeMap<Integer, List<Word>> cells = new TreeMap<>();
            row.words().forEach(w -> cells.computeIfAbsent(columns.of(w), c -> new ArrayList<>())
                    .add(w));
            for (List<Word> cell : cells.values()) {
                String doubt = in(cell);
                if (!doubt.isEmpty()) {
                    return doubt;
                }
            }
        }
        return "";
    }

    private static String in(List<Word> cell) {
        List<Word> sorted = cell.stream()
                .sorted(Comparator.comparingDouble(w -> w.box().x0()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Word left = sorted.get(i - 1);
            Word right = sorted.get(i);
            boolean beside =
                    left.box().x1() <= right.box().x0() + 1 && Math.abs(left.y() - right.y()) < left.size() / 2;
            boolean number = DECIMAL.matcher(right.text()).matches();
            boolean last = i == sorted.size() - 1;
            if (beside && number && (last || isNumber(left))) {
                return "'" + left.text() + "' and '" + right.text() + "' would stand in one cell";
            }
        }
        return stacked(cell);
    }

    private static String stacked(List<Word> cell) {
        for (Word upper : cell) {
            for (Word lower : cell) {
                boolean below = lower.y() - upper.y() > upper.size() / 2 && isNumber(upper) && isNumber(lower);
                if (below && !upper.isCutBefore(lower)) {
                    return "'" + upper.text() + "' and '" + lower.text()
                            + "' would stand in one cell, one below the other";
                }
            }
        }
        return "";
    }

    private static boolean isNumber(Word word) {
        return DECIMAL.matcher(word.text()).matches();
    }
}
