package org.yusuan.collect.fetch;

import java.net.URI;
import java.nio.file.Path;

/** How a request ended. Messages name the address without credentials, what was found, and what is allowed. */
public sealed interface FetchResult {

    /**
     * The document was fetched.
     *
     * @param uri where it was found, after redirects
     * @param file the whole body, decoded; it lies in the directory of the request and belongs to the caller
     * @param size of the file, in bytes
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     */
    record Body(URI uri, Path file, long size, String sha256, BodyHeaders headers) implements FetchResult {}

    /** The document has not changed since the earlier visit. */
    record NotModified(URI uri) implements FetchResult {}

    /** The server, its robots.txt or our own rules refuse the request. It is pointless to ask again the same night. */
    record Refused(FailureReason reason, String message) implements FetchResult {}

    /**
     * The request failed although it was tried as often as allowed.
     *
     * @param attempts how often it was tried; 0 if it was not tried at all
     */
    record Failed(FailureReason reason, String message, int attempts) implements FetchResult {}
}
