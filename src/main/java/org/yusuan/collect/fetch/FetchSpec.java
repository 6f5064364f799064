package org.yusuan.collect.fetch;

import java.nio.file.Path;

/**
 * What to fetch, whatever its address.
 *
 * @param known validators of an earlier visit
 * @param into the directory that receives the body
 * @param maxBytes the lower of the limits of request and policy
 * @param overflow what happens to a longer body
 */
record FetchSpec(Validators known, Path into, long maxBytes, OverflowPolicy overflow) {

    /** What becomes of a body that is longer than allowed. */
    enum OverflowPolicy {
        /** It is refused: half a document is none. */
        REFUSE,
        /** Its beginning is taken, as RFC 9309, 2.5 asks for robots.txt. */
        TRUNCATE
    }

    static FetchSpec of(WebRequest request, WebLimits limits) {
        return new FetchSpec(
                request.known(),
                request.into(),
                Math.min(request.maxBytes(), limits.maxBytes()),
                OverflowPolicy.REFUSE);
    }

    /** Called for a body that is too long. */
    void refuseOverflow() throws StoppedException {
        if (overflow == OverflowPolicy.REFUSE) {
            throw new StoppedException(
                    FailureReason.TOO_LARGE, "the body is longer than the " + maxBytes + " bytes allowed");
        }
    }
}
