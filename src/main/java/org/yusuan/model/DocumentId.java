package org.yusuan.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A document is its bytes (decision 7 of the design): the SHA-256 of them, 64 small hex digits.
 *
 * @param sha256 the digest
 */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_LENGTH = 16;

    /** @throws IllegalArgumentException if it is not a SHA-256 in small hex digits */
    public DocumentId {
        if (!SHAPE.matcher(sha256).matches()) {
            throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256 in hex");
        }
    }

    /**
     * Reads a file to its end and gives its identity.
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

    /** The first 16 hex digits: {@code disclosure_id} of the export. */
    public String disclosureId() {
        return sha256.substring(0, SHORT_LENGTH);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }
}
