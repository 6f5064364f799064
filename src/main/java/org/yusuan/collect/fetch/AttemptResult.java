package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one attempt at one address ended, and so what happens next. */
sealed interface AttemptResult {

    /** There is nothing more to do. */
    record Done(FetchResult result) implements AttemptResult {}

    /** The document is at another address. */
    record Redirect(URI to) implements AttemptResult {}

    /**
     * Another attempt may help.
     *
     * @param retryAfter how long the server asks us to wait; null if it did not ask
     */
    record Retry(
            FailureReason reason, String message, @Nullable Duration retryAfter) implements AttemptResult {}

    static AttemptResult refused(FailureReason reason, String message) {
        return new Done(new FetchResult.Refused(reason, message));
    }

    /** A failure that is not worth another attempt. */
    static AttemptResult failed(FailureReason reason, String message, int attempts) {
        return new Done(new FetchResult.Failed(reason, message, attempts));
    }

    static AttemptResult retry(FailureReason reason, String message) {
        return new Retry(reason, message, null);
    }
}
