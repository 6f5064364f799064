package org.yusuan.collect.fetch;

import java.net.URI;
import java.util.Locale;

/**
 * Where an address is served from.
 *
 * @param port never a default left out
 */
record Origin(String scheme, String host, int port) {

    static Origin of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort() < 0 ? usual : uri.getPort());
    }

    String hostAndPort() {
        return host + ":" + port;
    }

    URI robots() {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return URI.create(scheme + "://" + (usual ? host : hostAndPort()) + "/robots.txt");
    }
}
