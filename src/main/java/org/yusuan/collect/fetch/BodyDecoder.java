package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.yusuan.model.Sha256;

/** Makes the body of a part that is whole. */
final class BodyDecoder {
    private static final int BUFFER = 1 << 16;
    /** Below it no expansion is looked at: a short text may well be a thousand times the same line. */
    private static final long HARMLESS = 1 << 20;

    private final WebLimits limits;

    BodyDecoder(WebLimits limits) {
        this.limits = limits;
    }

    /** Nothing is brought that could not be unpacked. */
    static void refuseUnknown(ResponseHeaders head) throws StoppedException {
        coding(head);
    }

    /**
     * Unpacks the part, if it is packed.
     *
     * @return the body; the part is nobody's afterwards
     */
    FetchResult.Body body(URI uri, PartialDownload part, FetchSpec order) throws IOException {
        ContentCoding coding = coding(part.head());
        BodyHeaders headers = part.head().read();
        Path file = coding == ContentCoding.IDENTITY ? part.present() : unpacked(part, coding, order);
        Path body = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.part$", ".body"));
        Files.move(file, body, StandardCopyOption.ATOMIC_MOVE);
        part.release();
        return new FetchResult.Body(uri, body, Files.size(body), Sha256.of(body), headers);
    }

    /** Packs are unpacked in a file of their own, so that a bad one does not spoil what came. */
    private Path unpacked(PartialDownload part, ContentCoding coding, FetchSpec order) throws IOException {
        Path packed = part.present();
        Path file = Files.createTempFile(packed.getParent(), "fetch-", ".part");
        try (InputStream in = coding.unpacked(Files.newInputStream(packed));
                OutputStream out = Files.newOutputStream(file)) {
            long most = Math.max(HARMLESS, part.size() * limits.maxExpansion());
            copy(in, out, most, order);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            part.drop();
            throw e;
        }
        part.drop();
        return file;
    }

    private static void copy(InputStream in, OutputStream out, long most, FetchSpec order) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            size += count;
            if (size > order.maxBytes()) {
                out.write(buffer, 0, (int) (count - (size - order.maxBytes())));
                BodyTransfer.endAt(order);
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

    private static ContentCoding coding(ResponseHeaders head) throws StoppedException {
        return ContentCoding.named(head.coding())
                .orElseThrow(() -> new StoppedException(
                        FailureReason.BAD_ANSWER,
                        "the body is packed as \"" + head.coding() + "\", which was not asked for"));
    }
}
