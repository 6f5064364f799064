package org.yusuan.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tries an address again where that may help, and goes on with what has come. */
final class Attempts {
    private final Patience patience;
    private final Ground ground;
    private final Courier courier;

    Attempts(Patience patience, Ground ground, Courier courier) {
        this.patience = patience;
        this.ground = ground;
        this.courier = courier;
    }

    /** Tries until it is settled or moved, or for the last time. */
    Ending at(URI uri, Order order) {
        PartFolder folder = new PartFolder(order.into());
        try {
            Part part = folder.take(uri);
            Ending ending = tried(uri, order, part);
            keepOrDrop(uri, folder, part, ending);
            return ending;
        } catch (StoppedException e) {
            return Trouble.of(uri, e);
        }
    }

    private Ending tried(URI uri, Order order, Part part) {
        try {
            for (int attempt = 1; ; attempt++) {
                Ending ending = courier.attempt(uri, order, part);
                if (!(ending instanceof Ending.Again again)) {
                    return ending;
                }
                Duration wait = wait(again, attempt, uri);
                if (wait == null) {
                    return Ending.failed(reason(again), message(again, attempt), attempt);
                }
                pause(uri, again, wait);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Ending.failed(Reason.INTERRUPTED, ShownAddress.of(uri) + ": interrupted", 0);
        }
    }

    /** @return null if it is not tried again */
    private @Nullable Duration wait(Ending.Again again, int attempt, URI uri) {
        if (attempt >= patience.attempts() || isTooLong(again)) {
            return null;
        }
        Duration own = new Backoff(patience.backoff(), patience.backoffCap()).after(attempt, uri);
        Duration asked = again.retryAfter();
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }

    /** A server that asks for a rest asks for all of our requests; other troubles may be of this address alone. */
    private void pause(URI uri, Ending.Again again, Duration wait) throws InterruptedException {
        if (again.retryAfter() != null || again.reason() == Reason.RATE_LIMITED) {
            ground.gates().of(uri).rest(wait);
        } else {
            ground.pause().forThe(wait);
        }
    }

    private boolean isTooLong(Ending.Again again) {
        return again.retryAfter() != null && again.retryAfter().compareTo(patience.retryAfterCap()) > 0;
    }

    private Reason reason(Ending.Again again) {
        return isTooLong(again) ? Reason.RATE_LIMITED : again.reason();
    }

    private String message(Ending.Again again, int attempt) {
        String asked = isTooLong(again) && again.retryAfter() != null
                ? "; it asks to come back after " + again.retryAfter().toSeconds() + " s, we wait "
                        + patience.retryAfterCap().toSeconds() + " s at most"
                : "";
        return again.message() + asked + "; tried " + attempt + (attempt == 1 ? " time" : " times");
    }

    private static void keepOrDrop(URI uri, PartFolder folder, Part part, Ending ending) throws StoppedException {
        boolean mayGoOn = ending instanceof Ending.Settled settled
                && settled.reply() instanceof Reply.Failed failed
                && failed.reason() != Reason.INTERRUPTED
                && failed.reason() != Reason.NOT_WRITABLE;
        if (mayGoOn) {
            folder.keep(uri, part);
        } else {
            part.drop();
        }
    }
}
