package org.yusuan.collect.source.web;

import java.net.URI;
import org.yusuan.collect.fetch.BodyHeaders;
import org.yusuan.collect.fetch.CharsetGuess;
import org.yusuan.collect.fetch.PercentEncoding;

/** Finds the name under which a document is published. It is shown to people and never used as a path. */
final class PublishedName {
    private PublishedName() {}

    /** The name of the server's header; without one, the last part of the address. */
    static String of(URI address, BodyHeaders headers) {
        return headers.fileName().isEmpty() ? lastPart(address) : headers.fileName();
    }

    private static String lastPart(URI address) {
        String path = String.valueOf(address.getRawPath()).replaceFirst("/+$", "");
        String name = decoded(path.substring(path.lastIndexOf('/') + 1))
                .replaceAll("[\\p{Cntrl}/\\\\]", "_")
                .strip();
        return name.isEmpty() ? String.valueOf(address.getHost()) : name;
    }

    /** Decodes escapes; those of older servers are GBK. */
    private static String decoded(String part) {
        return PercentEncoding.decode(part).map(CharsetGuess::decode).orElse(part);
    }
}
