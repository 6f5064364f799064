package org.yusuan.collect.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text whose charset nobody states: as UTF-8 if the bytes are valid UTF-8, which other text hardly ever is, else as
 * GB18030, which includes GBK and GB 2312.
 */
public final class CharsetGuess {
    /** The charset of older Chinese Windows and of older portals. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private CharsetGuess() {}

    /** Decodes the bytes; where they are valid in neither charset, as GB18030 with replacement characters. */
    public static String decode(byte[] bytes) {
        return strict(bytes).orElseGet(() -> new String(bytes, GB18030));
    }

    /** Decodes the bytes; empty if they are valid in neither charset. */
    static Optional<String> strict(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030));
    }

    /** Decodes the bytes; empty if they are not valid in this charset. */
    public static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
