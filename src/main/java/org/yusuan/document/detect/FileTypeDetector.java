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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.yusuan.model.SeparatedValues;

/** Detects the type of a file by its content, not by its name. It is costly to build and safe to share between threads. */
public final class FileTypeDetector {

    /** PDF readers accept so many bytes of junk before the header (ISO 32000, annex H). */
    private static final int JUNK_BEFORE_PDF = 1024;

    private static final String PDF_HEADER = "%PDF-";

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** So much of a text shows whether it is a table. */
    private static final int HEAD = 1 << 16;

    /** A web archive (RFC 2557) begins with the fields of a message. */
    private static final Pattern ARCHIVE =
            Pattern.compile("\\s*(?i:MIME-Version|From|Subject|Date|Content-Type|X-[\\w-]+)\\s*:");

    private static final Pattern MULTIPART =
            Pattern.compile("(?i)\\bContent-Type:\\s*(multipart/(related|alternative|mixed)|text/html)");

    private static final Pattern XML_WORKBOOK = Pattern.compile(
            "(?s)\\s*(?:<[?!].{0,4000}?)?<(?:\\w+:)?Workbook\\b[^>]{0,2000}?urn:schemas-microsoft-com:office:spreadsheet");

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
            case TEXT, UNKNOWN, HTML -> byHead(head(file), type);
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
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.substring(0, Math.min(bytes.length(), JUNK_BEFORE_PDF + PDF_HEADER.length()))
                .contains(PDF_HEADER)) {
            return FileType.PDF;
        }
        if (ARCHIVE.matcher(bytes).lookingAt() && MULTIPART.matcher(bytes).find()) {
            return FileType.WEB_ARCHIVE;
        }
        Optional<String> text = text(head);
        if (text.filter(t -> XML_WORKBOOK.matcher(t).lookingAt()).isPresent()) {
            return FileType.XML_WORKBOOK;
        }
        if (type == FileType.HTML || text.isEmpty()) {
            return type;
        }
        return isSeparated(text.get()) ? FileType.SEPARATED_TEXT : FileType.TEXT;
    }

    /** Whether it is a table, and no markup or program text. The last line may be cut. */
    private static boolean isSeparated(String text) {
        String whole = text.length() < HEAD / 2 ? text : text.substring(0, text.lastIndexOf('\n') + 1);
        return !whole.isBlank()
                && "<{[".indexOf(whole.strip().charAt(0)) < 0
                && SeparatedValues.separator(whole).isPresent();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** The text, by its byte order mark, in UTF-8 or in the older Chinese encoding, which Tika takes for binary. */
    private static Optional<String> text(byte[] head) {
        return Stream.of(charsets(head))
                .flatMap(charset -> decoded(head, charset).stream())
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .filter(text -> text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c)))
                .findFirst();
    }

    private static Charset[] charsets(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE
                ? new Charset[] {StandardCharsets.UTF_16}
                : new Charset[] {StandardCharsets.UTF_8, CHINESE};
    }

    private static Optional<String> decoded(byte[] head, Charset charset) {
        CharBuffer text = CharBuffer.allocate(head.length);
        // The head may end within a character: that is underflow, not an error.
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(head), text, false);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
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
