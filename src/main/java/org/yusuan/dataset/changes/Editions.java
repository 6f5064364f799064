package org.yusuan.dataset.changes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which edition took the place of which, in this run: of the documents that had facts before and have none now. */
final class Editions {
    private final Map<String, String> successors = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();

    private Editions() {}

    /**
     * Reads {@code disclosures.csv}.
     *
     * @param before the documents that had facts
     * @param after the documents that have facts
     */
    static Editions read(Path disclosures, Set<String> before, Set<String> after) throws IOException {
        Editions editions = new Editions();
        Set<String> taken = new HashSet<>(before);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(disclosures)) {
            for (NamedCsvRecord row : rows) {
                String old = row.getField("disclosure_id");
                String fresh = row.getField("superseded_by");
                if (!fresh.isEmpty()) {
                    editions.superseded.add(old);
                }
                // an edition takes the rows of one: where two went at once, the second's are told as they are
                if (before.contains(old) && !after.contains(old) && after.contains(fresh) && taken.add(fresh)) {
                    editions.successors.put(old, fresh);
                }
            }
        }
        return editions;
    }

    /** The edition that took a document's place. */
    Optional<String> successor(String old) {
        return Optional.ofNullable(successors.get(old));
    }

    /** Whether another edition counts in its place, whichever. */
    boolean isSuperseded(String old) {
        return superseded.contains(old);
    }

    /** Whether the document took the place of another. */
    boolean isSuccessor(String fresh) {
        return successors.containsValue(fresh);
    }
}
