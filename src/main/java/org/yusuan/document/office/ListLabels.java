package org.yusuan.document.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the items of lists and makes their numbers, which the file does not hold. */
final class ListLabels {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Pattern ENDS_BARE = Pattern.compile(".*[\\p{L}\\p{N}.]");

    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * The label of the next item.
     *
     * @param list whose items are counted together
     * @param levels its levels from the outermost
     * @param depth 0-based level of the item
     */
    String next(String list, Map<Integer, ListLevel> levels, int depth) {
        ListLevel level = levels.get(depth);
        if (level == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list, l -> new int[ListLevel.MOST]);
        for (int outer = 0; outer <= depth; outer++) {
            boolean begins = counter[outer] == 0;
            int start = levels.getOrDefault(outer, level).start();
            // a list may begin at 0; kept one higher, so that 0 means not begun
            counter[outer] = begins ? start + 1 : outer == depth ? counter[outer] + 1 : counter[outer];
        }
        Arrays.fill(counter, depth + 1, counter.length, 0);
        String label = level.isBullet() ? "" : label(level, levels, counter);
        return label.isEmpty() || level.tight() || !ENDS_BARE.matcher(label).matches() ? label : label + " ";
    }

    /** Lets a list begin anew. */
    void restart(String list) {
        counters.remove(list);
    }

    private static String label(ListLevel level, Map<Integer, ListLevel> levels, int[] counter) {
        return PLACE.matcher(level.text()).replaceAll(place -> {
            int outer = Integer.parseInt(place.group(1)) - 1;
            String format = levels.getOrDefault(outer, level).format();
            return Ordinal.of(counter[outer] - 1, level.legal() ? "decimal" : format);
        });
    }

    /**
     * A level of a list (自动编号).
     *
     * @param format of the number, as {@link Ordinal} knows it
     * @param text with {@code %1} to {@code %9} where the numbers of the levels go
     * @param start number of the first item
     * @param legal whether all its numbers are printed in digits
     * @param tight whether nothing stands between number and text
     */
    record ListLevel(String format, String text, int start, boolean legal, boolean tight) {
        /** A list of this depth at most. */
        static final int MOST = 9;

        static ListLevel of(XmlElement level) {
            return new ListLevel(
                    level.value("numFmt").orElse("decimal"),
                    level.value("lvlText").orElse(""),
                    level.number("start", 1),
                    level.on("isLgl"),
                    level.value("suff").filter("nothing"::equals).isPresent());
        }

        boolean isBullet() {
            return format.equals("bullet");
        }

        ListLevel from(int number) {
            return new ListLevel(format, text, number, legal, tight);
        }
    }
}
