package org.yusuan.collect.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.detect.FileTypeDetector;

/**
 * Keeps answers out of the archive that are no documents: above all the error page that a server sends as if all were well.
 * What is a document of a kind that is not read is kept: a later engine may read it.
 */
final class ContentGate {
    private final FileTypeDetector detector = new FileTypeDetector();

    /**
     * Why these bytes are no document.
     *
     * @param name under which they are published
     * @return empty if they may be one
     */
    Optional<String> refusal(Path file, String name) {
        FileType type = type(file);
        String plain = name.toLowerCase(Locale.ROOT);
        boolean meant =
                switch (type) {
                    case EMPTY -> false;
                    case HTML -> plain.endsWith(".html") || plain.endsWith(".htm");
                    case TEXT -> plain.endsWith(".txt") || plain.endsWith(".csv");
                    default -> true;
                };
        return meant
                ? Optional.empty()
                : Optional.of("'" + name + "' is by its content " + type.description()
                        + ", often an error page of the site; it is not kept, and asked for again the next night");
    }

    private FileType type(Path file) {
        try {
            return detector.detect(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file '" + file + "' cannot be read", e);
        }
    }
}
