package org.yusuan.collect.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Decides which addresses may be requested. */
@FunctionalInterface
interface UrlFilter {
    /**
     * Checks an address.
     *
     * @param into a directory for what must be fetched to decide it
     * @return why the address is not requested; empty if it may be
     */
    Optional<FetchResult> refusal(URI uri, Path into);

    /** Asks this filter first, then the other one. */
    default UrlFilter and(UrlFilter other) {
        return (uri, into) -> refusal(uri, into).or(() -> other.refusal(uri, into));
    }
}
