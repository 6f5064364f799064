package org.yusuan.collect.fetch;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port of an address (RFC 6454).
 *
 * @param port always given, also where the address leaves out the default
 */
record Origin(String scheme, String host, int port) {

    static Origin of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? defaultPort(scheme) : uri.getPort();
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    String hostAndPort() {
        return host + ":" + port;
    }

    URI robots() {
        boolean isDefault = port == defaultPort(scheme);
        return URI.create(scheme + "://" + (isDefault ? host : hostAndPort()) + "/robots.txt");
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
