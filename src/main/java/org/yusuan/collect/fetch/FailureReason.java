package org.yusuan.collect.fetch;

import org.yusuan.model.Worded;

/** Why a request brought no document. */
public enum FailureReason implements Worded {
    /** The host's robots.txt forbids it, or could not be fetched because of a server error (RFC 9309, 2.3.1.4). */
    ROBOTS,
    /** Not an address that can be requested: it has no host, an impossible port, or credentials in it. */
    BAD_ADDRESS,
    /** Neither http nor https; or a redirect from https to http. */
    FORBIDDEN_SCHEME,
    /** The name leads to an address that is not public, and the job does not allow the host. */
    PRIVATE_ADDRESS,
    /** It is not within the hours of the job. */
    OUTSIDE_HOURS,
    /** 404. */
    NOT_FOUND,
    /** 410. */
    GONE,
    /** Any other 4xx. */
    CLIENT_ERROR,
    /** More bytes than allowed: as announced, as received, or as unpacked. */
    TOO_LARGE,
    /** Fewer bytes a second than a healthy server sends. */
    TOO_SLOW,
    /** More redirects than allowed. */
    TOO_MANY_REDIRECTS,
    /** A redirect to an address that was visited before. */
    REDIRECT_LOOP,
    /** 5xx. */
    SERVER_ERROR,
    /** 429, or 503 with a Retry-After that is longer than we wait. */
    RATE_LIMITED,
    /** Fewer bytes than announced. */
    TRUNCATED,
    /** A response that is not HTTP, or a content coding that cannot be decoded. */
    BAD_ANSWER,
    /** Nothing came in time. */
    TIMEOUT,
    /** The name is unknown, or the connection could not be made, or it broke. */
    UNREACHABLE,
    /** The server's certificate is not trusted. */
    UNTRUSTED,
    /** The body could not be written to the local disk. */
    NOT_WRITABLE,
    /** The program could not read what the server sent. */
    DEFECT,
    /** The thread was interrupted. */
    INTERRUPTED
}
