package org.yusuan.collect.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as people and content management systems write them: with Chinese characters, blanks, backslashes.
 *
 * <p>Characters that an address must not contain are percent-encoded as UTF-8. Existing escapes stay byte for byte, also those
 * of GBK, which java.net.URI and the URI builders of HTTP clients would decode and spoil.
 */
public final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/\\\\?]*)([^?]*)(\\?.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:([^@]*)@)?(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@]+)(?::([0-9]*))?", Pattern.DOTALL);

    private WebAddress() {}

    /**
     * Reads an address: scheme and host in lower case, dot segments resolved, without fragment, encoded as it is sent.
     *
     * @return empty if it has no scheme or no host
     */
    public static Optional<URI> read(String written) {
        Matcher parts = PARTS.matcher(trimmed(written));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = withoutDotSegments(PercentEncoding.encodePath(parts.group(3)));
        String query = parts.group(4) == null ? "" : PercentEncoding.encodeQuery(parts.group(4));
        return authority(parts.group(2))
                .flatMap(authority -> uri(lower(parts.group(1)) + "://" + authority + path + query));
    }

    /**
     * Resolves a reference of a page (RFC 3986, 5.2).
     *
     * @param base an address as {@link #read} gives it
     * @param reference the reference as written on the page or in a header
     * @return empty if it leads to no web address, such as {@code javascript:} or {@code mailto:}
     */
    public static Optional<URI> resolve(URI base, String reference) {
        String to = trimmed(reference).replace('\\', '/');
        if (SCHEME.matcher(to).matches()) {
            return read(to);
        }
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        String path = base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        String query = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
        if (to.startsWith("//")) {
            return read(base.getScheme() + ":" + to);
        }
        if (to.startsWith("/")) {
            return read(origin + to);
        }
        if (to.startsWith("?")) {
            return read(origin + path + to);
        }
        return read(to.isEmpty() ? origin + path + query : origin + path.substring(0, path.lastIndexOf('/') + 1) + to);
    }

    /** Removes the fragment, blanks around, and line breaks and tabs within, as browsers do (WHATWG URL, 4.4). */
    private static String trimmed(String written) {
        String line = written.replaceAll("[\\t\\r\\n]", "").strip();
        int fragment = line.indexOf('#');
        return fragment < 0 ? line : line.substring(0, fragment).strip();
    }

    /** Resolves {@code .} and {@code ..} (RFC 3986, 5.2.4). Empty segments stay; a path never leads above its root. */
    private static String withoutDotSegments(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        String last = segments[segments.length - 1];
        boolean endsInFolder = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (endsInFolder && !kept.isEmpty() ? "/" : "");
    }

    private static Optional<String> authority(String written) {
        Matcher parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String user = parts.group(1) == null ? "" : PercentEncoding.encodeQuery(parts.group(1)) + "@";
        String port = parts.group(3) == null || parts.group(3).isEmpty() ? "" : ":" + parts.group(3);
        return host(parts.group(2)).map(host -> user + host + port);
    }

    private static Optional<String> host(String written) {
        try {
            return Optional.of(written.startsWith("[") ? written : lower(IDN.toASCII(written)));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String encoded) {
        try {
            return Optional.of(new URI(encoded)).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
