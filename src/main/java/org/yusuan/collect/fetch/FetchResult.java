package org.yusuan.collect.fetch;

import java.net.URI;
import java.nio.file.Path;

/** How a request ended. Messages name the address without its credentials, what was found, and what is allowed. */
public sealed interface FetchResult {

    /**
     * It is here.
     *
     * @param uri where it was found, after redirects
     * @param file the whole body, unpacked; it lies in the directory of the request and belongs to the caller
     * @param size the file's bytes
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     */
    record Body(URI uri, Path file, long size, String sha256, BodyHeaders headers) implements FetchResult {}

    /** It is as it was at the earlier visit. */
    record NotModified(URI uri) implements FetchResult {}

    /** The server, its robots.txt or our own rules say no: asking again the same night is pointless. */
    record Refused(FailureReason reason, String message) implements FetchResult {}

    /**
     * It did not work although we tried as often as allowed.
     *
     * @param attempts how often it was tried, 0 if not even once
     */
    record Failed(FailureReason reason, String message, int attempts) implements FetchResult {}
}
