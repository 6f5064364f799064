package org.yusuan.document.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the items of lists, and writes the numbers that stand before them on paper though not in the file. */
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
}
