package org.yusuan.collect.fetch;

/** Why a request gave nothing. */
public enum FailureReason {
    /** The host's robots.txt forbids it, or could not be had because the server is in trouble (RFC 9309, 2.3.1.4). */
    ROBOTS,
    /** Not an address that can be asked for: no host, a port that is none, credentials in it. */
    BAD_ADDRESS,
    /** Neither http nor https; or a redirect from https to http. */
    FORBIDDEN_SCHEME,
    /** The name leads to an address that is not public, and the job does not allow the host. */
    PRIVATE_ADDRESS,
    /** The job's hours are over, or have not begun. */
    OUTSIDE_HOURS,
    /** 404. */
    NOT_FOUND,
    /** 410. */
    GONE,
    /** Any other answer that means no. */
    CLIENT_ERROR,
    /** More bytes than allowed, as announced or as received or as unpacked. */
    TOO_LARGE,
    /** Fewer bytes a second than a server that is well would send. */
    TOO_SLOW,
    /** More redirects than allowed. */
    TOO_MANY_REDIRECTS,
    /** A redirect to where we had been. */
    REDIRECT_LOOP,
    /** 5xx. */
    SERVER_ERROR,
    /** 429, or 503 with a Retry-After that is longer than we wait. */
    RATE_LIMITED,
    /** Fewer bytes than announced. */
    TRUNCATED,
    /** An answer that is not HTTP, or a coding that cannot be unpacked. */
    BAD_ANSWER,
    /** Nothing came in time. */
    TIMEOUT,
    /** No such name, no connection, or it broke. */
    UNREACHABLE,
    /** The server's certificate is not to be trusted. */
    UNTRUSTED,
    /** The body could not be written here. */
    NOT_WRITABLE,
    /** We were asked to stop. */
    INTERRUPTED
}
