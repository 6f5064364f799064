package org.yusuan.collect.source.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

/**
 * The text of a page out of its bytes: by the mark at its beginning, by the server's header, by what the page says of itself,
 * and where those are silent or wrong by what the bytes can be.
 */
final class PageDecoder {
    /** Holds GBK and GB2312, which pages name far more often (WHATWG Encoding reads those two as GBK as well). */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-\\w]+)");
    /** Browsers look as far (HTML, 13.2.3.2: the first 1024 bytes); hand-made pages want some more. */
    private static final int HEAD = 4096;

    private PageDecoder() {}

    /** @param charset as the server said; empty if it did not */
    static String of(byte[] body, String charset) {
        if (body.length >= 3 && Arrays.equals(Arrays.copyOf(body, 3), UTF_8_MARK)) {
            return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
        }
        return Stream.of(named(charset), declared(body), Optional.of(StandardCharsets.UTF_8), Optional.of(CHINESE))
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
            return Optional.of(CHINESE);
        }
        try {
            return lower.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Single-byte charsets, which servers name without knowing, take any bytes: they count as silent. */
    private static Optional<String> decoded(byte[] body, Charset charset) {
        if (charset.newEncoder().maxBytesPerChar() <= 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
