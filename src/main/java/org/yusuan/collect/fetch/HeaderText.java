package org.yusuan.collect.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text of which only the bytes are known: UTF-8 if it can be, else GB18030, which holds GBK and GB 2312. */
final class HeaderText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private HeaderText() {}

    /**
     * Reads a header's value.
     *
     * @param latin1 each character one byte, as the HTTP client gives it
     */
    static String ofHeader(String latin1) {
        if (latin1.chars().anyMatch(c -> c > 0xFF)) {
            return latin1; // decoded already
        }
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return of(bytes).orElse(latin1);
    }

    /** The text; empty if the bytes are none in either. */
    static Optional<String> of(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030));
    }

    /** The text; empty if the bytes are none in this charset. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
