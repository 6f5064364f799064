package org.yusuan.dataset.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The changes that a run makes in the dataset of an output. The facts of before are kept until the changes are told: if a
 * run is killed between export and telling, the next one tells of both.
 *
 * @param output the directory of the dataset
 */
public record DatasetChanges(Path output) {

    /** Keeps the facts as they are, before the export replaces them; those that an earlier run kept stay. */
    public void keep() {
        try {
            if (Files.exists(before())) {
                return;
            }
            Files.createDirectories(output);
            if (Files.exists(facts())) {
                Files.copy(facts(), fresh(), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(fresh());
                Files.createFile(fresh());
            }
            Files.move(fresh(), before(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the facts of before cannot be kept in '" + output + "'", e);
        }
    }

    /**
     * Writes {@code changes.csv}: how the facts differ from those that were kept.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public RowChanges tell() {
        Path fresh = output.resolve(".changes.csv.new");
        try {
            RowChanges counts;
            try (ChangeFile file = new ChangeFile(fresh)) {
                Comparison.tell(before(), facts(), output.resolve("csv").resolve("disclosures.csv"), file);
                counts = file.counts();
            }
            Files.move(fresh, output.resolve("changes.csv"), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(before());
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("what changed cannot be told in '" + output + "'", e);
        }
    }

    private Path facts() {
        return output.resolve("csv").resolve("facts.csv");
    }

    private Path before() {
        return output.resolve(".facts-before.csv");
    }

    private Path fresh() {
        return output.resolve(".facts-before.csv.new");
    }
}
