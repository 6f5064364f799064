package org.yusuan.collect.source.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.collect.fetch.CharsetGuess;

/**
 * Decodes a page: by its byte order mark, by the charset of the server's header, by the charset that the page declares; where these
 * are missing or wrong, by a guess.
 */
final class PageDecoder {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-\\w]+)");
    /** Browsers search the first 1024 bytes (HTML, 13.2.3.2); hand-made pages need some more. */
    private static final int HEAD = 4096;

    private PageDecoder() {}

    /** @param charset that the server states; empty if it states none */
    static String of(byte[] body, String charset) {
        if (body.length >= 3 && Arrays.equals(Arrays.copyOf(body, 3), UTF_8_MARK)) {
            return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
        }
        return Stream.of(
                        named(charset),
                        declared(body),
                        Optional.of(StandardCharsets.UTF_8),
                        Optional.of(CharsetGuess.GB18030))
                .flatMap(Optional::stream)
                .distinct()
                .map(candidate -> decoded(body, candidate))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        new String(body, named(charset).or(() -> declared(body)).orElse(StandardCharsets.UTF_8)));
    }

    private static Optional<Charset> declared(byte[] body) {
        String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("gbk") || lower.equals("gb2312") || lower.equals("x-gbk")) {
            return Optional.of(CharsetGuess.GB18030); // which includes them
        }
        try {
            return lower.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Decodes strictly. Single-byte charsets, which servers often state wrongly, fit any bytes: they count as missing. */
    private static Optional<String> decoded(byte[] body, Charset charset) {
        if (charset.newEncoder().maxBytesPerChar() <= 1) {
            return Optional.empty();
        }
        return CharsetGuess.strict(body, charset);
    }
}
