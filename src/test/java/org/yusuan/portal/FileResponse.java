package org.yusuan.portal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as a good server sends it, with validators, conditional requests and ranges.
 *
 * @param headers all headers but the length
 */
public record FileResponse(byte[] content, Map<String, String> headers) implements PortalResponse {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");

    /** The same file with one more header, or with another value of a header; an empty value removes it. */
    public FileResponse with(String name, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(name, value);
        all.values().removeIf(String::isEmpty);
        return new FileResponse(content, Collections.unmodifiableMap(all));
    }

    /** The same file with this Content-Disposition. */
    public FileResponse named(String disposition) {
        return with("Content-Disposition", disposition);
    }

    @Override
    public boolean respond(PortalConnection connection) throws IOException {
        String etag = headers.getOrDefault("ETag", "");
        String modified = headers.getOrDefault("Last-Modified", "");
        if (isKnown(connection.request(), etag, modified)) {
            return connection.send(304, Map.of(), new byte[0]);
        }
        Matcher range = RANGE.matcher(connection.request().header("Range"));
        boolean isResumed =
                range.matches() && connection.request().header("If-Range").equals(etag);
        return isResumed
                ? rest(connection, Integer.parseInt(range.group(1)), etag)
                : connection.send(200, headers, content);
    }

    private boolean isKnown(PortalRequest request, String etag, String modified) {
        String match = request.header("If-None-Match");
        return match.isEmpty()
                ? !modified.isEmpty() && request.header("If-Modified-Since").equals(modified)
                : match.equals(etag);
    }

    /** Sends the rest of the file, with as few headers as HTTP allows: the others were sent when the download began. */
    private boolean rest(PortalConnection connection, int from, String etag) throws IOException {
        if (from >= content.length) {
            return connection.send(416, Map.of("Content-Range", "bytes */" + content.length), new byte[0]);
        }
        String range = "bytes " + from + "-" + (content.length - 1) + "/" + content.length;
        return connection.send(
                206, Map.of("Content-Range", range, "ETag", etag), Arrays.copyOfRange(content, from, content.length));
    }
}
