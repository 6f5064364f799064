package org.yusuan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new DocumentId(HexFormat.of().formatHex(digest.digest()));
    }

    /** The identity of these bytes. */
    public static DocumentId of(byte[] bytes) {
        return new DocumentId(HexFormat.of().formatHex(digest().digest(bytes)));
    }

    /** The first 16 hex digits: {@code disclosure_id} of the export. */
    public String disclosureId() {
        return sha256.substring(0, SHORT_LENGTH);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
