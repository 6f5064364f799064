package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one attempt at one address ended. */
sealed interface AttemptResult {

    /** There is nothing more to do. */
    record Settled(FetchResult reply) implements AttemptResult {}

    /** It is somewhere else. */
    record Moved(URI to) implements AttemptResult {}

    /**
     * It may work another time.
     *
     * @param retryAfter how long the server wants to be left alone, null if it did not say so
     */
    record Again(
            FailureReason reason, String message, @Nullable Duration retryAfter) implements AttemptResult {}

    static AttemptResult refused(FailureReason reason, String message) {
        return new Settled(new FetchResult.Refused(reason, message));
    }

    /** Ended by us or by the world, not by the server, and not to be tried again. */
    static AttemptResult failed(FailureReason reason, String message, int attempts) {
        return new Settled(new FetchResult.Failed(reason, message, attempts));
    }

    static AttemptResult again(FailureReason reason, String message) {
        return new Again(reason, message, null);
    }
}
