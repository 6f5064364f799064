package org.yusuan.document.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Detects the type of a file by its content, not by its name. It is costly to build and safe to share between threads. */
public final class FileTypeDetector {

    /** PDF readers accept so many bytes of junk before the header (ISO 32000, annex H). */
    private static final int JUNK_BEFORE_PDF = 1024;

    private static final String PDF_HEADER = "%PDF-";

    private static final Charset CHINESE = Charset.forName("GB18030");

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
        return switch (type) {
            case TEXT, UNKNOWN -> byHead(head(file), type);
            case ZIP -> isOfd(file) ? FileType.OFD : type;
            default -> type;
        };
    }

    private FileType byTika(Path file) throws IOException {
        // From the path, for containers are looked into; but the metadata carries no name that could sway Tika.
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return FileType.ofMediaType(
                    tika.detect(in, new Metadata()).getBaseType().toString());
        }
    }

    private static FileType byHead(byte[] head, FileType type) {
        if (new String(head, StandardCharsets.ISO_8859_1).contains(PDF_HEADER)) {
            return FileType.PDF;
        }
        return isChineseText(head) ? FileType.TEXT : type;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(JUNK_BEFORE_PDF + PDF_HEADER.length());
        }
    }

    /** Whether it is text in the older Chinese encoding, which Tika takes for binary. */
    private static boolean isChineseText(byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length);
        // The head may end within a character: that is underflow, not an error.
        CoderResult result = CHINESE.newDecoder().decode(ByteBuffer.wrap(head), text, false);
        return !result.isError()
                && text.flip().chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /** Whether it is OFD (GB/T 33190), a zip that Tika does not know. A damaged archive is not. */
    private static boolean isOfd(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("OFD.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }
}
