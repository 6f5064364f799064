package org.yusuan.dataset.changes;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code changes.csv}: RFC 4180, UTF-8, {@code \n}. */
final class ChangeFile implements Closeable {
    private final CsvWriter csv;
    private final Map<Change, Long> counts = new EnumMap<>(Change.class);

    /** What happened to a row of the dataset: the column {@code change}. */
    enum Change {
        /** The dataset did not have the row. */
        ADDED,
        /** The amount differs: in the same document, or from the edition that this one supersedes. */
        CHANGED,
        /** The new edition does not have the row. */
        SUPERSEDED,
        /** The document was withdrawn, refused, or read anew without the row. */
        REMOVED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ChangeFile(Path file) throws IOException {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
        csv.writeRecord(header());
    }

    /** The columns; docs/operations.md describes them. */
    static List<String> header() {
        List<String> names =
                new ArrayList<>(List.of("change", "disclosure_id", "previous_disclosure_id", "source_file"));
        names.addAll(FactFile.Row.ITEM);
        names.addAll(List.of("amount_yuan_before", "amount_yuan", "page"));
        return names;
    }

    /**
     * Writes one change.
     *
     * @param before the row as it was; null if there was none
     * @param after the row as it is; null if it is gone
     */
    void write(Change change, FactFile.@Nullable Row before, FactFile.@Nullable Row after) {
        FactFile.Row shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalArgumentException("a change needs a row before or after it");
        }
        List<String> fields = new ArrayList<>();
        fields.add(change.word());
        fields.add(after == null ? "" : after.document());
        fields.add(before == null ? "" : before.document());
        fields.add(shown.sourceFile());
        fields.addAll(shown.item());
        fields.add(before == null ? "" : before.amount());
        fields.add(after == null ? "" : after.amount());
        fields.add(shown.page());
        csv.writeRecord(fields);
        counts.merge(change, 1L, Long::sum);
    }

    /** Counts the rows written so far. */
    RowChanges counts() {
        return new RowChanges(
                count(Change.ADDED), count(Change.CHANGED), count(Change.SUPERSEDED), count(Change.REMOVED));
    }

    private long count(Change change) {
        return counts.getOrDefault(change, 0L);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
