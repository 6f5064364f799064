package org.yusuan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells what a file is by its content; its name is not looked at. Costly to build, safe to share between threads. */
public final class FileTypeDetector {

    /** PDF readers accept so many bytes of junk before the header (ISO 32000, annex H). */
    private static final int JUNK_BEFORE_PDF = 1024;

    private static final String PDF_HEADER = "%PDF-";

    private final Detector tika = new DefaultDetector();

    /**
     * The type of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public FileType detect(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return FileType.EMPTY;
        }
        FileType type = byTika(file);
        boolean mayBePdf = type == FileType.UNKNOWN || type == FileType.TEXT;
        return mayBePdf && hasLatePdfHeader(file) ? FileType.PDF : type;
    }

    private FileType byTika(Path file) throws IOException {
        // From the path, for containers are looked into; but the metadata carries no name that could sway Tika.
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return FileType.ofMediaType(
                    tika.detect(in, new Metadata()).getBaseType().toString());
        }
    }

    private static boolean hasLatePdfHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(JUNK_BEFORE_PDF + PDF_HEADER.length());
            return new String(head, StandardCharsets.ISO_8859_1).contains(PDF_HEADER);
        }
    }
}
