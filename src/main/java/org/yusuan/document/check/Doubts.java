package org.yusuan.document.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.model.Finding;
import org.yusuan.model.Hazard;
import org.yusuan.model.PageBox;
import org.yusuan.model.Severity;

/**
 * What the stages before the checks know to be unsure or missing. No sum over it blames the publisher.
 *
 * @param hazards the hazards of a cell by its place, as facts name it; cells without one are absent
 * @param examined whether the reader of a sheet or a flowing text looked for hazards at all; where it did not, their absence
 *     proves nothing
 * @param incomplete keys of the tables of which something was not read
 * @param missingColumns keys of the tables of which a column is not known
 * @param unplaced whether a table of the document was not placed
 */
public record Doubts(
        Map<PageBox, Set<Hazard>> hazards,
        boolean examined,
        Set<String> incomplete,
        Set<String> missingColumns,
        boolean unplaced) {
    /** No doubts, and nothing looked at. */
    public static final Doubts NONE = new Doubts(Map.of(), false, Set.of(), Set.of(), false);

    private static final String UNKNOWN_COLUMN = "table.unknown_column";
    private static final String UNKNOWN_TABLE = "table.unknown";

    public Doubts {
        hazards = Map.copyOf(hazards);
        incomplete = Set.copyOf(incomplete);
        missingColumns = Set.copyOf(missingColumns);
    }

    /** The doubts that findings about tables and pages report. */
    public static Doubts of(List<Finding> findings) {
        Set<String> incomplete = findings.stream()
                .filter(f -> f.severity() != Severity.INFO && !f.table().isEmpty())
                .map(Finding::table)
                .collect(Collectors.toSet());
        Set<String> missing = findings.stream()
                .filter(f -> f.rule().equals(UNKNOWN_COLUMN))
                .map(Finding::table)
                .collect(Collectors.toSet());
        boolean unplaced =
                findings.stream().anyMatch(f -> f.rule().equals(UNKNOWN_TABLE) && f.severity() != Severity.INFO);
        return new Doubts(Map.of(), false, incomplete, missing, unplaced);
    }

    /** The same with what the reader of the cells met. */
    public Doubts with(Map<PageBox, Set<Hazard>> met) {
        return new Doubts(met, true, incomplete, missingColumns, unplaced);
    }
}
