package org.yusuan.dataset.changes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yusuan.io.AtomicFile;

/**
 * A copy of an exported CSV that only the program reads. People open the published files in a spreadsheet and save them
 * with another encoding, delimiter or number format; nothing may depend on those. The copy is compressed with gzip, whose
 * checksum reveals a damaged file.
 */
final class KeptCopy {
    private KeptCopy() {}

    /** A kept copy cannot be read: it was damaged on the disk, or another version of the program wrote it. */
    static final class DamagedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamagedException(String what, Throwable cause) {
            super(what + ": " + cause.getMessage(), cause);
        }

        DamagedException(String what) {
            super(what);
        }
    }

    /** Replaces the copy by what the CSV holds. */
    static void of(Path csv, Path copy) throws IOException {
        Path draft = draft(copy);
        try (OutputStream out = compressed(draft)) {
            Files.copy(csv, out);
        }
        AtomicFile.publish(draft, copy);
    }

    /** Replaces the copy by one without any row. */
    static void ofNothing(Path copy) throws IOException {
        Path draft = draft(copy);
        compressed(draft).close();
        AtomicFile.publish(draft, copy);
    }

    /** Always the same name, so that the next run overwrites what a killed one left. */
    private static Path draft(Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        return copy.resolveSibling(copy.getFileName() + ".draft");
    }

    /**
     * Opens a copy. The caller closes the reader, and treats any exception of it as damage.
     *
     * @throws DamagedException if it is missing or no gzip file
     */
    static CsvReader<NamedCsvRecord> open(Path copy) {
        try {
            return CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(copy)));
        } catch (IOException e) {
            throw new DamagedException("'" + copy + "' cannot be opened", e);
        }
    }

    /** Fast rather than small: the copy is written and read once a run. */
    private static OutputStream compressed(Path file) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(file)) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }
}
