package org.yusuan.document.pipeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.model.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes readings of scanned pages as packed JSON and reads them back unchanged. The packing (gzip, RFC 1952) has a checksum. */
final class ScanCodec {
    /** Raised when the shape of the file changes. */
    private static final String SHAPE = "2";

    /** Bytes that no page within the limits takes. A file that unpacks to more was not written here. */
    private static final int LONGEST = 64 << 20;

    private final JsonMapper json = JsonMapper.builder()
            // a recognised text may hold half a surrogate pair, which UTF-8 cannot hold but an escape can
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // methods such as isX() of a record are computed from its components
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    /** Identifies a reading. A file with the label of another document, page or version is not used. */
    private record Label(String shape, String version, String document, int page) {}

    private record Entry(Label label, ScanReader.Scan scan) {}

    byte[] encode(DocumentId document, ScanReader.Scan scan, String version) {
        Entry entry = new Entry(label(document, scan.content().number(), version), scan);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(json.writeValueAsBytes(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no failing disk
        }
        return packed.toByteArray();
    }

    /**
     * The reading in a packed file.
     *
     * @return empty if it is of another version
     * @throws IOException if it is damaged, or was not written here
     */
    Optional<ScanReader.Scan> decode(byte[] packed, DocumentId document, int page, String version) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] unpacked = in.readNBytes(LONGEST);
            if (in.read() >= 0) {
                throw new IOException("it unpacks to more than " + LONGEST + " bytes");
            }
            Entry entry = json.readValue(unpacked, Entry.class);
            boolean own = label(document, page, version).equals(entry.label);
            return own ? Optional.of(entry.scan) : Optional.empty();
        } catch (JacksonException e) {
            throw new IOException("it is no reading", e);
        }
    }

    private static Label label(DocumentId document, int page, String version) {
        return new Label(SHAPE, version, document.sha256(), page);
    }
}
