package org.yusuan.collect.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Rules about which addresses may be asked for. */
@FunctionalInterface
interface UrlFilter {
    /**
     * Looks the address over.
     *
     * @param into a directory for what has to be fetched to know it
     * @return why the address is not asked for, empty if it may be
     */
    Optional<FetchResult> refusal(URI uri, Path into);

    /** This one first, then the other. */
    default UrlFilter and(UrlFilter other) {
        return (uri, into) -> refusal(uri, into).or(() -> other.refusal(uri, into));
    }
}
