package org.yusuan.dataset.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.io.AtomicFile;
import org.yusuan.model.Sha256;

/**
 * Finds out how a run changed the dataset. The facts as of the last {@code changes.csv} are kept in a folder of the
 * program's own, {@code .changes}, and are replaced only after the next {@code changes.csv} is written: if a run is killed
 * in between, the next one reports the changes of both.
 *
 * @param output the directory of the dataset
 */
public record DatasetChanges(Path output) {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetChanges.class);

    /**
     * Keeps copies of the tables that an export has just made, before it publishes them.
     *
     * @param csv the folder with the new {@code facts.csv} and {@code disclosures.csv}
     * @throws IOException if a copy cannot be written
     */
    public void keep(Path csv) throws IOException {
        if (Files.notExists(folder())) {
            adoptPublished();
        }
        KeptCopy.of(csv.resolve("facts.csv"), facts());
        KeptCopy.of(csv.resolve("disclosures.csv"), disclosures());
    }

    /**
     * Writes {@code changes.csv}: how the facts differ from those of the last one. Without kept facts, all are new.
     *
     * @return the number of rows; empty if a kept copy is damaged. Then there is no {@code changes.csv}, a warning is
     *     logged, and the next run compares with the dataset of this one.
     * @throws UncheckedIOException if a file cannot be written
     */
    public Optional<RowChanges> write() {
        try {
            Optional<RowChanges> counts = compare();
            if (Files.exists(facts())) {
                AtomicFile.rename(facts(), before());
            }
            Files.deleteIfExists(disclosures());
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("changes.csv cannot be written into '" + output + "'", e);
        }
    }

    private Optional<RowChanges> compare() throws IOException {
        if (Files.notExists(before())) {
            KeptCopy.ofNothing(before());
        }
        Path draft = folder().resolve("changes.csv");
        try {
            RowChanges counts = writeTo(draft);
            AtomicFile.publish(draft, changes());
            return Optional.of(counts);
        } catch (KeptCopy.DamagedException e) {
            LOG.warn(
                    "No changes.csv is written for this run: {}. The next run compares with the dataset of this one.",
                    e.getMessage());
            Files.deleteIfExists(draft);
            Files.deleteIfExists(changes());
            return Optional.empty();
        }
    }

    private RowChanges writeTo(Path draft) throws IOException {
        try (ChangeFile file = new ChangeFile(draft)) {
            FactComparison.write(before(), facts(), disclosures(), file);
            return file.counts();
        }
    }

    /**
     * Starts from the published facts if an earlier version, which kept no copy, wrote them, or if the folder was lost. A
     * file that a person has saved since is not used: its checksum differs.
     */
    private void adoptPublished() throws IOException {
        Path published = output.resolve("csv").resolve("facts.csv");
        Path sums = output.resolve("SHA256SUMS");
        if (Files.isRegularFile(published) && Files.isRegularFile(sums)) {
            String sum = Sha256.of(published) + "  csv/facts.csv";
            if (new String(Files.readAllBytes(sums), StandardCharsets.UTF_8).contains(sum)) {
                KeptCopy.of(published, before());
            }
        }
    }

    private Path changes() {
        return output.resolve("changes.csv");
    }

    private Path folder() {
        return output.resolve(".changes");
    }

    private Path before() {
        return folder().resolve("facts-before.csv.gz");
    }

    private Path facts() {
        return folder().resolve("facts.csv.gz");
    }

    private Path disclosures() {
        return folder().resolve("disclosures.csv.gz");
    }
}
