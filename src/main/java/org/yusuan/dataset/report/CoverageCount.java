package org.yusuan.dataset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts how many documents of a region have each table, and how many do not, over all documents. */
final class CoverageCount {
    private static final List<String> WORDS = List.of("found", "empty", "missing", "failed_check", "unreadable");
    private static final String SEPARATOR = "\u0000";

    private final int limit;
    private final SortedMap<String, SortedMap<String, int[]>> regions = new TreeMap<>();
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedSet<String> subjects = new TreeSet<>();

    CoverageCount(int limit) {
        this.limit = limit;
    }

    /** Counts one document and table. The last name that is not empty is the region's; missing publishers have none. */
    void add(String code, String name, String year, String kind, String subject, String coverage) {
        if (!name.isEmpty()) {
            names.put(code, name);
        }
        subjects.add(subject);
        int[] counts = regions.computeIfAbsent(String.join(SEPARATOR, code, year, kind), key -> new TreeMap<>())
                .computeIfAbsent(subject, key -> new int[WORDS.size()]);
        counts[WORDS.indexOf(coverage)]++;
    }

    /**
     * Makes the table. A cell is {@code found/empty/missing/failed_check/unreadable}, or empty if the table is not
     * expected.
     */
    PageTable table(String name) {
        List<String> columns = new ArrayList<>(List.of("region_code", "region_name", "fiscal_year", "kind"));
        columns.addAll(subjects);
        PageTable.Builder rows = new PageTable.Builder(limit);
        regions.forEach((key, counts) -> rows.add(row(key.split(SEPARATOR, -1), counts)));
        return rows.table(name, columns);
    }

    private List<@Nullable Object> row(String[] key, SortedMap<String, int[]> counts) {
        List<@Nullable Object> row = new ArrayList<>(List.of(key[0], names.getOrDefault(key[0], ""), key[1], key[2]));
        subjects.forEach(subject -> row.add(cell(counts.get(subject))));
        return row;
    }

    private static String cell(int @Nullable [] counts) {
        if (counts == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (int count : counts) {
            parts.add(Integer.toString(count));
        }
        return String.join("/", parts);
    }
}
