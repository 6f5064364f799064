package org.yusuan.collect.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.yusuan.model.Sha256;

/** Turns a completed download into the body: undoes its content coding (RFC 9110, 8.4) within the limits. */
final class BodyDecoder {
    /** The codings we can decode, for Accept-Encoding. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int BUFFER = 1 << 16;
    /** Below this size the expansion is not checked: a short text may well be the same line a thousand times. */
    private static final long HARMLESS = 1 << 20;

    private final WebLimits limits;

    BodyDecoder(WebLimits limits) {
        this.limits = limits;
    }

    /** Refuses a body that we could not decode, before it is downloaded. */
    static void refuseUnknown(ResponseHeaders headers) throws StoppedException {
        coding(headers);
    }

    /**
     * Decodes a completed download.
     *
     * <p>The body is not synced to the disk here: its file belongs to the caller, and whoever keeps it syncs it. After a power
     * failure it is downloaded again.
     *
     * @return the body; the download owns no file afterwards
     */
    FetchResult.Body body(URI uri, PartialDownload download, FetchSpec spec) throws IOException {
        ContentCoding coding = coding(download.headers());
        BodyHeaders headers = download.headers().read();
        Path file = coding == ContentCoding.IDENTITY ? download.path() : decoded(download, coding, spec);
        Path body = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.part$", ".body"));
        Files.move(file, body, StandardCopyOption.ATOMIC_MOVE);
        download.release();
        return new FetchResult.Body(uri, body, Files.size(body), Sha256.of(body), headers);
    }

    /** Decodes into a second file, so that a bad coding does not spoil the downloaded bytes. */
    private Path decoded(PartialDownload download, ContentCoding coding, FetchSpec spec) throws IOException {
        Path encoded = download.path();
        Path file = Files.createTempFile(encoded.getParent(), "fetch-", ".part");
        try (InputStream in = coding.decode(Files.newInputStream(encoded));
                OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, Math.max(HARMLESS, download.size() * limits.maxExpansion()), spec);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            download.discard();
            throw e;
        }
        download.discard();
        return file;
    }

    private static void copy(InputStream in, OutputStream out, long most, FetchSpec spec) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            size += count;
            if (size > spec.maxBytes()) {
                out.write(buffer, 0, (int) (count - (size - spec.maxBytes())));
                spec.refuseOverflow();
                return;
            }
            if (size > most) {
                throw new StoppedException(
                        FailureReason.TOO_LARGE,
                        "the body unpacks to more than " + most + " bytes, which no document does");
            }
            out.write(buffer, 0, count);
        }
    }

    private static ContentCoding coding(ResponseHeaders headers) throws StoppedException {
        return ContentCoding.named(headers.coding())
                .orElseThrow(() -> new StoppedException(
                        FailureReason.BAD_ANSWER,
                        "the body has the content coding \"" + headers.coding() + "\", which was not asked for"));
    }

    private enum ContentCoding {
        IDENTITY {
            @Override
            InputStream decode(InputStream encoded) {
                return encoded;
            }
        },
        GZIP {
            @Override
            InputStream decode(InputStream encoded) throws IOException {
                return new GZIPInputStream(encoded);
            }
        },
        DEFLATE {
            /** Accepts the frame of zlib, as the RFC asks for, and the bare stream that some servers send. */
            @Override
            InputStream decode(InputStream encoded) throws IOException {
                BufferedInputStream in = new BufferedInputStream(encoded);
                in.mark(2);
                int first = in.read();
                int second = in.read();
                in.reset();
                boolean isZlib = (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
                return isZlib ? new InflaterInputStream(in) : new RawDeflate(in);
            }
        };

        abstract InputStream decode(InputStream encoded) throws IOException;

        /** The coding of a Content-Encoding; empty if we cannot decode it. */
        static Optional<ContentCoding> named(String header) {
            String name = header.toLowerCase(Locale.ROOT).replaceFirst("^x-", "");
            return name.isEmpty()
                    ? Optional.of(IDENTITY)
                    : Stream.of(values())
                            .filter(coding ->
                                    coding.name().toLowerCase(Locale.ROOT).equals(name))
                            .findFirst();
        }
    }

    /** Frees its inflater; a stream that was given an inflater does not do so by itself. */
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
