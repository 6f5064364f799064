package org.yusuan.collect.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.detect.FileTypeDetector;

/**
 * Keeps responses that are no documents out of the archive, above all error pages that a server sends with status 200. Documents
 * of types that the program does not read are kept: a later version may read them.
 */
final class ContentGate {
    private final FileTypeDetector detector = new FileTypeDetector();

    /**
     * Decides why these bytes are not the article whose tables were seen in it.
     *
     * @return empty if they still are
     */
    Optional<String> refusalOfArticle(Path file, String charset) {
        try {
            boolean isArticle = type(file) == FileType.HTML
                    && ArticleTables.digest(file, charset).isPresent();
            return isArticle
                    ? Optional.empty()
                    : Optional.of(
                            "the article no longer has its tables; it is not kept, and asked for again the next night");
        } catch (IOException e) {
            throw new UncheckedIOException("the file '" + file + "' cannot be read", e);
        }
    }

    /**
     * Decides why these bytes are no document.
     *
     * @param name under which they are published
     * @return empty if they may be one
     */
    Optional<String> refusal(Path file, String name) {
        FileType type = type(file);
        String plain = name.toLowerCase(Locale.ROOT);
        boolean isDocument =
                switch (type) {
                    case EMPTY -> false;
                    case HTML -> plain.endsWith(".html") || plain.endsWith(".htm");
                    case TEXT -> plain.endsWith(".txt") || plain.endsWith(".csv");
                    default -> true;
                };
        return isDocument
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
