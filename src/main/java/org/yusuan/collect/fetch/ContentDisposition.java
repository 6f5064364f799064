package org.yusuan.collect.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.BCodec;
import org.apache.commons.codec.net.QCodec;

/**
 * Reads the file name of a Content-Disposition, in all the ways in which portals write it.
 *
 * <p>{@code filename*} (RFC 6266, RFC 8187) has precedence over {@code filename}. The latter comes as raw UTF-8 or GBK,
 * percent-encoded, or as encoded words.
 */
final class ContentDisposition {
    private static final Pattern EXTENDED = Pattern.compile("([^']*)'[^']*'(.*)", Pattern.DOTALL);
    /** Such as {@code =?UTF-8?B?6aKE566X?=} (RFC 2047). They are not meant for HTTP, but some portals send them. */
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[^?\\s]+\\?([BbQq])\\?[^?\\s]*\\?=");

    private static final Pattern BLANK_BETWEEN_WORDS = Pattern.compile("(\\?=)\\s+(=\\?)");

    private ContentDisposition() {}

    /**
     * Reads the name.
     *
     * @param header the header's value, each character one byte; empty if there is none
     * @return a {@link SafeName}; empty if none is given
     */
    static String fileName(String header) {
        Map<String, String> parameters = HeaderParameters.of(header);
        return Optional.ofNullable(parameters.get("filename*"))
                .flatMap(ContentDisposition::extended)
                .map(SafeName::of)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> SafeName.of(plain(parameters.getOrDefault("filename", ""))));
    }

    private static Optional<String> extended(String value) {
        Matcher parts = EXTENDED.matcher(value);
        if (!parts.matches()) {
            return Optional.of(plain(value)); // filename*=name.pdf: only the star is wrong
        }
        return PercentEncoding.decode(parts.group(2)).flatMap(bytes -> text(bytes, parts.group(1)));
    }

    private static Optional<String> text(byte[] bytes, String charset) {
        try {
            return CharsetGuess.strict(bytes, Charset.forName(charset)).or(() -> CharsetGuess.strict(bytes));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return CharsetGuess.strict(bytes);
        }
    }

    private static String plain(String value) {
        String words = withoutEncodedWords(raw(value));
        return PercentEncoding.decode(words).flatMap(CharsetGuess::strict).orElse(words);
    }

    /** Decodes raw bytes, which the HTTP client gives as one character each. */
    private static String raw(String value) {
        boolean isDecoded = value.chars().anyMatch(c -> c > 0xFF);
        return isDecoded
                ? value
                : CharsetGuess.strict(value.getBytes(StandardCharsets.ISO_8859_1))
                        .orElse(value);
    }

    private static String withoutEncodedWords(String text) {
        String joined = BLANK_BETWEEN_WORDS.matcher(text).replaceAll("$1$2");
        return ENCODED_WORD.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(decoded(word)));
    }

    private static String decoded(MatchResult word) {
        try {
            boolean base64 = word.group(1).equalsIgnoreCase("B");
            return base64 ? new BCodec().decode(word.group()) : new QCodec().decode(word.group());
        } catch (DecoderException | IllegalArgumentException notAWord) {
            return word.group();
        }
    }
}
