package org.yusuan.collect.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** How a body is packed for its way (RFC 9110, 8.4). */
enum ContentCoding {
    IDENTITY {
        @Override
        InputStream unpacked(InputStream packed) {
            return packed;
        }
    },
    GZIP {
        @Override
        InputStream unpacked(InputStream packed) throws IOException {
            return new GZIPInputStream(packed);
        }
    },
    DEFLATE {
        /** With the frame of zlib, as the RFC has it, or without, as some servers send it. */
        @Override
        InputStream unpacked(InputStream packed) throws IOException {
            BufferedInputStream in = new BufferedInputStream(packed);
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            boolean isZlib = (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
            return isZlib ? new InflaterInputStream(in) : new RawDeflate(in);
        }
    };

    /** What we can unpack, for Accept-Encoding. */
    static final String ACCEPTED = "gzip, deflate";

    abstract InputStream unpacked(InputStream packed) throws IOException;

    /** The coding of a Content-Encoding; empty if we cannot unpack it. */
    static Optional<ContentCoding> named(String header) {
        String name = header.toLowerCase(Locale.ROOT).replaceFirst("^x-", "");
        return name.isEmpty()
                ? Optional.of(IDENTITY)
                : Stream.of(values())
                        .filter(coding -> coding.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst();
    }

    /** Frees the inflater, which a stream that was given one does not. */
    private static final class RawDeflate extends InflaterInputStream {
        RawDeflate(InputStream in) {
            super(in, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
