package org.yusuan.collect.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as people and content management systems write them: with Chinese characters, blanks, backslashes.
 *
 * <p>What is not allowed in an address is percent-encoded as UTF-8; escapes that are there already stay byte for byte, those
 * of GBK too, which java.net.URI and the URI builders of HTTP clients would decode and spoil.
 */
public final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/\\\\?]*)([^?]*)(\\?.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:([^@]*)@)?(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@]+)(?::([0-9]*))?", Pattern.DOTALL);

    private WebAddress() {}

    /**
     * The address in the form in which it is sent, without fragment, scheme and host in lower case, dots resolved.
     *
     * @return empty if it is no address with a scheme and a host
     */
    public static Optional<URI> read(String written) {
        Matcher parts = PARTS.matcher(PercentEncoding.trimmed(written));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = DotSegments.removed(PercentEncoding.ofPath(parts.group(3)));
        String query = parts.group(4) == null ? "" : PercentEncoding.ofQuery(parts.group(4));
        return authority(parts.group(2))
                .flatMap(authority -> uri(lower(parts.group(1)) + "://" + authority + path + query));
    }

    /**
     * The address to which a reference on a page leads (RFC 3986, 5.2).
     *
     * @param base an address as {@link #read} gives it
     * @param reference the reference as it stands on the page or in a header
     * @return empty if it leads to no web address, such as {@code javascript:} or {@code mailto:}
     */
    public static Optional<URI> resolve(URI base, String reference) {
        String to = PercentEncoding.trimmed(reference).replace('\\', '/');
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

    private static Optional<String> authority(String written) {
        Matcher parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String user = parts.group(1) == null ? "" : PercentEncoding.ofQuery(parts.group(1)) + "@";
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
