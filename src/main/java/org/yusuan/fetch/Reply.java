package org.yusuan.fetch;

import java.net.URI;
import java.nio.file.Path;

/** How a request ended. Messages name the address without its credentials, what was found, and what is allowed. */
public sealed interface Reply {

    /**
     * It is here.
     *
     * @param uri where it was found, after redirects
     * @param file the whole body, unpacked; it lies in the directory of the request and belongs to the caller
     * @param size the file's bytes
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     */
    record Body(URI uri, Path file, long size, String sha256, BodyHeaders headers) implements Reply {}

    /** It is as it was at the earlier visit. */
    record NotModified(URI uri) implements Reply {}

    /** The server, its robots.txt or our own rules say no: asking again the same night is pointless. */
    record Refused(Reason reason, String message) implements Reply {}

    /**
     * It did not work although we tried as often as allowed.
     *
     * @param attempts how often it was tried, 0 if not even once
     */
    record Failed(Reason reason, String message, int attempts) implements Reply {}
}
