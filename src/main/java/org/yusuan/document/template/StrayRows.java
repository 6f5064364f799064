package org.yusuan.document.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * Finds rows of a table that stand outside its cells: lines of figures over or under it. They show that the rulings were not
 * understood, and that a table that seems to be empty is not.
 */
final class StrayRows {
    /** Money as tables print it. Years, codes and page numbers have neither separators nor decimals. */
    private static final Pattern AMOUNT =
            Pattern.compile("[-−－(（]?(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.\\d{2,6})[)）]?");

    private static final int FEWEST = 2;

    private StrayRows() {}

    /** The finding about a placed table; empty if no such line stands beside it. */
    static Optional<Finding> of(TablePlacement placement, TableReading reading) {
        List<ContextLine> rows = Stream.concat(placement.grid().above().stream(), placement.grid().below().stream())
                .filter(StrayRows::isRow)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean empty = reading.itemRows().stream().allMatch(e -> e.amounts().isEmpty());
        return Optional.of(Finding.ofTable(
                "table.stray_rows",
                empty ? Severity.ERROR : Severity.WARNING,
                placement.table().key().value(),
                rows.get(0).where().page(),
                rows.size()
                        + " lines of figures stand beside the cells of the table and were not read; they may be rows of it:"
                        + " compare it with the page"));
    }

    /** A name and figures, or figures alone; in prose the words outnumber them. */
    private static boolean isRow(ContextLine line) {
        String[] words = line.text().strip().split("\\s+");
        long amounts =
                Arrays.stream(words).filter(w -> AMOUNT.matcher(w).matches()).count();
        return amounts >= FEWEST && 2 * amounts >= words.length;
    }
}
