package org.yusuan.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Good and bad responses of portals. */
public final class Responses {
    private static final Map<String, String> PDF = Map.of("Content-Type", "application/pdf");

    private Responses() {}

    /** A status and nothing else. */
    public static PortalResponse status(int status) {
        return connection -> connection.send(status, Map.of(), new byte[0]);
    }

    /** A page with its charset in the header. */
    public static FileResponse page(String html, Charset charset) {
        return plain(html.getBytes(charset), "text/html; charset=" + charset.name());
    }

    /** A robots.txt. */
    public static FileResponse robots(String text) {
        return plain(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    /** A file with an entity tag made of its content. */
    public static FileResponse file(byte[] content) {
        return plain(content, "application/pdf").with("ETag", etag(content));
    }

    /** A file with the content coding gzip. */
    public static FileResponse gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(packed.toByteArray()).with("Content-Encoding", "gzip");
    }

    /** 429 with a Retry-After in seconds or as a date. */
    public static PortalResponse tooMany(String retryAfter) {
        return connection -> connection.send(429, Map.of("Retry-After", retryAfter), new byte[0]);
    }

    /** A redirect. */
    public static PortalResponse redirect(int status, String location) {
        return connection -> connection.send(status, Map.of("Location", location), new byte[0]);
    }

    /** A redirect, 302. */
    public static PortalResponse redirect(String location) {
        return redirect(302, location);
    }

    /** Announces the whole file, with the entity tag of {@link #file}, and breaks off after some bytes. */
    public static PortalResponse truncated(byte[] content, int after) {
        return connection -> {
            connection.begin(200, Map.of("Content-Type", "application/pdf", "ETag", etag(content)), content.length);
            connection.more(Arrays.copyOf(content, after));
            return false;
        };
    }

    /** Sends a chunk and breaks off without the last one. */
    public static PortalResponse truncatedChunks(byte[] content) {
        return connection -> {
            connection.beginChunks(200, PDF);
            connection.chunk(content);
            return false;
        };
    }

    /** Sends chunks as HTTP asks for. */
    public static PortalResponse chunks(byte[]... parts) {
        return connection -> {
            connection.beginChunks(200, PDF);
            for (byte[] part : parts) {
                connection.chunk(part);
            }
            connection.logged().finish();
            connection.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return true;
        };
    }

    /** Announces a file and sends one byte at a time until the client gives up. */
    public static PortalResponse drip(Duration each) {
        return connection -> {
            connection.begin(200, PDF, 1_000_000);
            while (!Thread.currentThread().isInterrupted()) {
                connection.more(new byte[] {'.'});
                LockSupport.parkNanos(each.toNanos());
            }
            return false;
        };
    }

    /** Sends a header without an end, one byte at a time. */
    public static PortalResponse dripInHead(Duration each) {
        return connection -> {
            connection.write("HTTP/1.1 200 -\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            while (!Thread.currentThread().isInterrupted()) {
                connection.write(new byte[] {'.'});
                LockSupport.parkNanos(each.toNanos());
            }
            return false;
        };
    }

    /** Chunks without an end. */
    public static PortalResponse endless() {
        byte[] chunk = new byte[1 << 14];
        return connection -> {
            connection.beginChunks(200, PDF);
            while (!Thread.currentThread().isInterrupted()) {
                connection.chunk(chunk);
            }
            return false;
        };
    }

    /** Sends nothing until the client has gone. */
    public static PortalResponse silent() {
        return connection -> connection.client().getInputStream().read() >= 0;
    }

    /** Resets the connection without a response. */
    public static PortalResponse reset() {
        return connection -> {
            connection.client().setSoLinger(true, 0); // RST instead of FIN
            return false;
        };
    }

    /** Sends these bytes and closes the connection. */
    public static PortalResponse raw(String latin1) {
        return connection -> {
            connection.write(latin1.getBytes(StandardCharsets.ISO_8859_1));
            return false;
        };
    }

    private static FileResponse plain(byte[] content, String type) {
        return new FileResponse(content, Map.of("Content-Type", type));
    }

    private static String etag(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return "\"" + Long.toHexString(sum.getValue()) + "\"";
    }
}
