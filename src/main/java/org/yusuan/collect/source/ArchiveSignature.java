package org.yusuan.collect.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells an archive from a document that is packed the same way (.xlsx, .docx, OFD). */
final class ArchiveSignature {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private ArchiveSignature() {}

    /** Whether a file is a zip of documents; a damaged one counts as such where nothing says otherwise. */
    static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                return false;
            }
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") == null
                    && zip.getEntry("OFD.xml") == null
                    && zip.getEntry("mimetype") == null;
        } catch (IOException damaged) {
            // what it is, and that it is damaged, is told when it is read as a document
            return false;
        }
    }
}
