package org.yusuan.collect.source.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.yusuan.collect.fetch.BodyHeaders;

/** The name under which a document is published. It is told, never used as a path. */
final class PublishedName {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private PublishedName() {}

    /** The name of the server's header, else the end of the address. */
    static String of(URI address, BodyHeaders headers) {
        return headers.fileName().isEmpty() ? lastPart(address) : headers.fileName();
    }

    private static String lastPart(URI address) {
        String path = String.valueOf(address.getRawPath()).replaceFirst("/+$", "");
        String name = decoded(path.substring(path.lastIndexOf('/') + 1))
                .replaceAll("[\\p{Cntrl}/\\\\]", "_")
                .strip();
        return name.isEmpty() ? String.valueOf(address.getHost()) : name;
    }

    /** Bytes that are valid UTF-8 are hardly ever meant as anything else; older servers escape GBK. */
    private static String decoded(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '%') { // an address has none but before two digits
                bytes.write(Integer.parseInt(part.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(part.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes.toByteArray(), CHINESE);
        }
    }
}
