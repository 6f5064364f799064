package org.yusuan.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The identity of a document: the SHA-256 of its bytes, as 64 lower-case hex digits (docs/decisions/0019).
 *
 * @param sha256 the digest
 */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_LENGTH = 16;

    /** @throws IllegalArgumentException if it is not a SHA-256 in lower-case hex digits */
    public DocumentId {
        if (!isSha256(sha256)) {
            throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256 in hex");
        }
    }

    /** Whether a text has the form of a SHA-256 in lower-case hex digits. */
    public static boolean isSha256(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * The identity of a file, which is read to its end.
     *
     * @throws IOException if the file cannot be read
     */
    public static DocumentId of(Path file) throws IOException {
        return new DocumentId(Sha256.of(file));
    }

    /** The identity of these bytes. */
    public static DocumentId of(byte[] bytes) {
        return new DocumentId(Sha256.of(bytes));
    }

    /**
     * The identity of a disclosure that is a part of this file: the SHA-256 of {@code <sha256 of the file>#<place>}.
     *
     * @param place where it begins: the number of its first page
     */
    public DocumentId part(String place) {
        return of((sha256 + "#" + place).getBytes(StandardCharsets.US_ASCII));
    }

    /** The first 16 hex digits: {@code disclosure_id} in the dataset. */
    public String disclosureId() {
        return sha256.substring(0, SHORT_LENGTH);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }
}
