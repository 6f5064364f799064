package org.yusuan.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one attempt at one address ended. */
sealed interface Ending {

    /** There is nothing more to do. */
    record Settled(Reply reply) implements Ending {}

    /** It is somewhere else. */
    record Moved(URI to) implements Ending {}

    /**
     * It may work another time.
     *
     * @param retryAfter how long the server wants to be left alone, null if it did not say so
     */
    record Again(Reason reason, String message, @Nullable Duration retryAfter) implements Ending {}

    static Ending refused(Reason reason, String message) {
        return new Settled(new Reply.Refused(reason, message));
    }

    /** Ended by us or by the world, not by the server, and not to be tried again. */
    static Ending failed(Reason reason, String message, int attempts) {
        return new Settled(new Reply.Failed(reason, message, attempts));
    }

    static Ending again(Reason reason, String message) {
        return new Again(reason, message, null);
    }
}
