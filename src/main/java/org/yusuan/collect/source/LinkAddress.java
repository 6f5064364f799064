package org.yusuan.collect.source;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.collect.fetch.WebAddress;

/** Makes one address out of the many ways to write it, so that the same document under two links is one. */
public final class LinkAddress {
    /** Servlet containers write the visitor into the path: every visit would be to another address. */
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?#/]*");

    private LinkAddress() {}

    /** The address as it stands alone; empty if it is no address of the web. */
    public static Optional<URI> of(String text) {
        return WebAddress.read(text).flatMap(LinkAddress::one);
    }

    /** The address of a link on a page; empty if it leads to nothing of the web, such as {@code javascript:}. */
    public static Optional<URI> of(URI page, String link) {
        return WebAddress.resolve(page, link).flatMap(LinkAddress::one);
    }

    private static Optional<URI> one(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String path = SESSION.matcher(uri.getRawPath()).replaceAll("");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return Optional.of(URI.create(scheme + "://" + host(uri, scheme) + (path.isEmpty() ? "/" : path) + query));
    }

    /** What a link says of a user is nobody's business here: credentials come from the job alone. */
    private static String host(URI uri, String scheme) {
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return usual ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }
}
