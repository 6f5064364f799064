package org.yusuan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Paths as the bytes that a file system keeps. A name is bytes; the text that {@code Path.toString} makes of it loses those that
 * the locale's encoding does not have, such as a name in GBK under UTF-8. The URI of a path keeps them all.
 */
public final class PathBytes {
    private static final String SCHEME = "file:";
    private static final int HEX = 16;

    private PathBytes() {}

    /** A text from which {@link #path} makes the same path again: its own text, or its URI where that loses bytes. */
    public static String text(Path path) {
        return isText(path) ? path.toString() : path.toUri().toString();
    }

    /** The path of a text that {@link #text} made. */
    public static Path path(String text) {
        return text.startsWith(SCHEME) ? Path.of(URI.create(text)) : Path.of(text);
    }

    /** The last name of a path for people: its bytes in UTF-8, or else in the Chinese encoding GB18030. */
    public static String name(Path path) {
        String whole = path.toUri().getRawPath().replaceFirst("/$", "");
        byte[] bytes = bytes(whole.substring(whole.lastIndexOf('/') + 1));
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Decodes bytes; empty if they are not in this encoding. */
    public static Optional<String> decoded(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * A path to the same bytes that libraries can open by its text: the file itself, or else a temporary copy.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Openable openable(Path file) throws IOException {
        Files.newByteChannel(file).close();
        if (isText(file)) {
            return new Openable(file, false);
        }
        Path copy = Files.createTempFile("yusuan-", ".document");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Openable(copy, true);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /**
     * A file that can be opened by its text.
     *
     * @param path of the file
     * @param isCopy whether it is deleted in the end
     */
    public record Openable(Path path, boolean isCopy) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (isCopy) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isText(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < escaped.length(); at++) {
            char letter = escaped.charAt(at);
            if (letter == '%') {
                bytes.write(Integer.parseInt(escaped.substring(at + 1, at + 3), HEX));
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
