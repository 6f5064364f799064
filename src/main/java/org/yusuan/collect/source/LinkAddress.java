package org.yusuan.collect.source;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.collect.fetch.WebAddress;

/** Normalises the addresses of links, so that two spellings of an address are one document. */
public final class LinkAddress {
    /** Servlet containers write the session into the path: every visit would have another address. */
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?#/]*");

    private LinkAddress() {}

    /** Reads an absolute address; empty if it is no web address. */
    public static Optional<URI> of(String text) {
        return WebAddress.read(text).flatMap(LinkAddress::normalised);
    }

    /** Reads the address of a link on a page; empty if it is no web address, such as {@code javascript:}. */
    public static Optional<URI> of(URI page, String link) {
        return WebAddress.resolve(page, link).flatMap(LinkAddress::normalised);
    }

    private static Optional<URI> normalised(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String path = SESSION.matcher(uri.getRawPath()).replaceAll("");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return Optional.of(URI.create(scheme + "://" + host(uri, scheme) + (path.isEmpty() ? "/" : path) + query));
    }

    /** Host and port without user information: credentials come from the job alone. */
    private static String host(URI uri, String scheme) {
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return usual ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }
}
