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

/** Which edition superseded which in this run. Covers the documents that had facts before and have none now. */
final class Editions {
    private final Map<String, String> successors = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();

    private Editions() {}

    /**
     * Reads the kept copy of {@code disclosures.csv}.
     *
     * @param before the documents that had facts
     * @param after the documents that have facts
     * @throws KeptCopy.DamagedException if the copy cannot be read
     */
    static Editions read(Path disclosures, Set<String> before, Set<String> after) throws IOException {
        Editions editions = new Editions();
        Set<String> taken = new HashSet<>(before);
        try (CsvReader<NamedCsvRecord> rows = KeptCopy.open(disclosures)) {
            for (NamedCsvRecord row : rows) {
                String old = row.getField("disclosure_id");
                String fresh = row.getField("superseded_by");
                if (!fresh.isEmpty()) {
                    editions.superseded.add(old);
                }
                // An edition is compared with one old document. If it supersedes two, the rows of the second are listed
                // as superseded.
                if (before.contains(old) && !after.contains(old) && after.contains(fresh) && taken.add(fresh)) {
                    editions.successors.put(old, fresh);
                }
            }
        } catch (RuntimeException e) {
            throw new KeptCopy.DamagedException("'" + disclosures + "' cannot be read", e);
        }
        return editions;
    }

    /** The edition that superseded a document. */
    Optional<String> successor(String old) {
        return Optional.ofNullable(successors.get(old));
    }

    /** Whether any other edition supersedes the document. */
    boolean isSuperseded(String old) {
        return superseded.contains(old);
    }

    /** Whether the document superseded another. */
    boolean isSuccessor(String fresh) {
        return successors.containsValue(fresh);
    }
}
