package org.yusuan.collect.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which file names are documents, by patterns such as {@code *.pdf}: {@code *} is any text, {@code ?} any character;
 * case does not matter.
 *
 * @param patterns at least one must match
 * @param bare whether a name without an extension is a document too
 */
public record NamePatterns(List<String> patterns, boolean bare) {
    /** The types that publishers use. The name decides only what is tried; the content decides the type. */
    private static final List<String> EXTENSIONS = List.of(
            "pdf", "doc", "docx", "docm", "rtf", "xls", "xlsx", "xlsm", "xlsb", "csv", "tsv", "wps", "et", "odt", "ods",
            "ofd", "zip", "rar", "7z", "htm", "html", "shtml", "mht", "mhtml", "jpg", "jpeg", "png", "tif", "tiff");

    public NamePatterns {
        patterns = List.copyOf(patterns);
    }

    /** The names of all document types that publishers use, and names without an extension, as fetched files often have. */
    public static NamePatterns documents() {
        return new NamePatterns(
                EXTENSIONS.stream().map(extension -> "*." + extension).toList(), true);
    }

    /** Whether a file of this name is a document. */
    public boolean matches(String fileName) {
        return (bare && fileName.indexOf('.') < 0)
                || patterns.stream()
                        .anyMatch(pattern -> regex(pattern).matcher(fileName).matches());
    }

    /** The file system's own globs would not do: in the locale C they match no Chinese name. */
    private static Pattern regex(String pattern) {
        String regex = Stream.of(pattern.split("(?<=[*?])|(?=[*?])"))
                .map(part -> switch (part) {
                    case "*" -> ".*";
                    case "?" -> ".";
                    default -> Pattern.quote(part);
                })
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
