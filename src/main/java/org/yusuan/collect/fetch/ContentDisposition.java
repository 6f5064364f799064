package org.yusuan.collect.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file in Content-Disposition, in all the ways in which portals write it.
 *
 * <p>{@code filename*} (RFC 6266, RFC 8187) goes before {@code filename}; the latter comes as raw UTF-8 or GBK,
 * percent-encoded, or as encoded words.
 */
final class ContentDisposition {
    /** A blank in a value without quotes belongs to it: that is no grammar, but what is sent. */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w!#$&+.^`|~-]+\\*?)\\s*=\\s*(?:\"((?:\\\\[\"\\\\]|[^\"])*)\"?|([^;\"]*))");

    private static final Pattern QUOTED_PAIR = Pattern.compile("\\\\([\"\\\\])");
    private static final Pattern EXTENDED = Pattern.compile("([^']*)'[^']*'(.*)", Pattern.DOTALL);

    private ContentDisposition() {}

    /**
     * Reads the name.
     *
     * @param header the header's value, each character one byte; empty if there is none
     * @return a {@link SafeName}; empty if none is given
     */
    static String fileName(String header) {
        Map<String, String> parameters = parameters(header);
        return Optional.ofNullable(parameters.get("filename*"))
                .flatMap(ContentDisposition::extended)
                .map(SafeName::of)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> SafeName.of(plain(parameters.getOrDefault("filename", ""))));
    }

    private static Map<String, String> parameters(String header) {
        Map<String, String> found = new TreeMap<>();
        Matcher each = PARAMETER.matcher(";" + header);
        while (each.find()) {
            String value = each.group(2) == null
                    ? each.group(3).strip()
                    : QUOTED_PAIR.matcher(each.group(2)).replaceAll("$1");
            found.putIfAbsent(each.group(1).toLowerCase(Locale.ROOT), value);
        }
        return found;
    }

    private static Optional<String> extended(String value) {
        Matcher parts = EXTENDED.matcher(value);
        if (!parts.matches()) {
            return Optional.of(plain(value)); // filename*=name.pdf: only the star is wrong
        }
        return PercentDecoding.decoded(parts.group(2)).flatMap(bytes -> text(bytes, parts.group(1)));
    }

    private static Optional<String> text(byte[] bytes, String charset) {
        try {
            return HeaderText.strict(bytes, Charset.forName(charset)).or(() -> HeaderText.of(bytes));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return HeaderText.of(bytes);
        }
    }

    private static String plain(String value) {
        String words = EncodedWords.decoded(HeaderText.ofHeader(value));
        return PercentDecoding.decoded(words).flatMap(HeaderText::of).orElse(words);
    }
}
