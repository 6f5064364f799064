package org.yusuan.portal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as a good server gives it: with validators, conditional requests and ranges.
 *
 * @param headers all but its length
 */
public record FileResponse(byte[] content, Map<String, String> headers) implements PortalResponse {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");

    /** The same file with one more header, or with another value of it; an empty value takes it away. */
    public FileResponse with(String name, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(name, value);
        all.values().removeIf(String::isEmpty);
        return new FileResponse(content, Collections.unmodifiableMap(all));
    }

    /** The same file under this name, as a browser would save it. */
    public FileResponse named(String disposition) {
        return with("Content-Disposition", disposition);
    }

    @Override
    public boolean give(PortalConnection talk) throws IOException {
        String etag = headers.getOrDefault("ETag", "");
        String modified = headers.getOrDefault("Last-Modified", "");
        if (isKnown(talk.asked(), etag, modified)) {
            return talk.send(304, Map.of(), new byte[0]);
        }
        Matcher range = RANGE.matcher(talk.asked().header("Range"));
        boolean goesOn = range.matches() && talk.asked().header("If-Range").equals(etag);
        return goesOn ? rest(talk, Integer.parseInt(range.group(1)), etag) : talk.send(200, headers, content);
    }

    private boolean isKnown(PortalRequest asked, String etag, String modified) {
        String match = asked.header("If-None-Match");
        return match.isEmpty()
                ? !modified.isEmpty() && asked.header("If-Modified-Since").equals(modified)
                : match.equals(etag);
    }

    /** Only what it must: the rest was said when the download began. */
    private boolean rest(PortalConnection talk, int from, String etag) throws IOException {
        if (from >= content.length) {
            return talk.send(416, Map.of("Content-Range", "bytes */" + content.length), new byte[0]);
        }
        String range = "bytes " + from + "-" + (content.length - 1) + "/" + content.length;
        return talk.send(
                206, Map.of("Content-Range", range, "ETag", etag), Arrays.copyOfRange(content, from, content.length));
    }
}
