package org.yusuan.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A connection on which a request waits for its response.
 *
 * @param client the socket of the client
 * @param request that was read
 * @param logged its entry in the log
 */
public record PortalConnection(Socket client, PortalRequest request, LoggedRequest logged) {

    /** Sends a whole response and leaves the connection open. */
    public boolean send(int status, Map<String, String> headers, byte[] body) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head(status, headers, "Content-Length: " + body.length + "\r\n"));
        all.writeBytes(body);
        logged.sent(body.length);
        logged.finish();
        write(all.toByteArray());
        return true;
    }

    /** Sends headers that announce how many bytes follow, whatever will follow. */
    public void begin(int status, Map<String, String> headers, long length) throws IOException {
        write(head(status, headers, "Content-Length: " + length + "\r\n"));
    }

    /** Sends headers after which the body comes in chunks. */
    public void beginChunks(int status, Map<String, String> headers) throws IOException {
        write(head(status, headers, "Transfer-Encoding: chunked\r\n"));
    }

    /** Sends some of a body. */
    public void more(byte[] bytes) throws IOException {
        logged.sent(bytes.length);
        write(bytes);
    }

    /** Sends some of a body as a chunk. */
    public void chunk(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(bytes);
        all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        logged.sent(bytes.length);
        write(all.toByteArray());
    }

    /** Sends bytes as they are. */
    public void write(byte[] bytes) throws IOException {
        client.getOutputStream().write(bytes);
        client.getOutputStream().flush();
    }

    /** The header lines. A value of characters below U+0100 is sent as these bytes, any other one as UTF-8. */
    private byte[] head(int status, Map<String, String> headers, String length) {
        logged.respondedWith(status);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(("HTTP/1.1 " + status + " -\r\n" + length).getBytes(StandardCharsets.US_ASCII));
        headers.forEach((name, value) -> head.writeBytes((name + ": " + value + "\r\n").getBytes(charset(value))));
        head.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return head.toByteArray();
    }

    private static Charset charset(String value) {
        return value.chars().allMatch(c -> c < 0x100) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
