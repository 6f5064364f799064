package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tries an address again where that may help, and goes on with what has come. */
final class RequestRetrier {
    private final RetryPolicy patience;
    private final FetchContext ground;
    private final RequestExecutor courier;

    RequestRetrier(RetryPolicy patience, FetchContext ground, RequestExecutor courier) {
        this.patience = patience;
        this.ground = ground;
        this.courier = courier;
    }

    /** Tries until it is settled or moved, or for the last time. */
    AttemptResult at(URI uri, FetchSpec order) {
        PartialDownloadStore folder = new PartialDownloadStore(order.into());
        try {
            PartialDownload part = folder.take(uri);
            AttemptResult ending = tried(uri, order, part);
            keepOrDrop(uri, folder, part, ending);
            return ending;
        } catch (StoppedException e) {
            return HttpErrorMapper.of(uri, e);
        }
    }

    private AttemptResult tried(URI uri, FetchSpec order, PartialDownload part) {
        try {
            for (int attempt = 1; ; attempt++) {
                AttemptResult ending = courier.attempt(uri, order, part);
                if (!(ending instanceof AttemptResult.Again again)) {
                    return ending;
                }
                Duration wait = wait(again, attempt, uri);
                if (wait == null) {
                    return AttemptResult.failed(reason(again), message(again, attempt), attempt);
                }
                pause(uri, again, wait);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return AttemptResult.failed(FailureReason.INTERRUPTED, RedactedUrl.of(uri) + ": interrupted", 0);
        }
    }

    /** @return null if it is not tried again */
    private @Nullable Duration wait(AttemptResult.Again again, int attempt, URI uri) {
        if (attempt >= patience.attempts() || isTooLong(again)) {
            return null;
        }
        Duration own = new Backoff(patience.backoff(), patience.backoffCap()).after(attempt, uri);
        Duration asked = again.retryAfter();
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }

    /** A server that asks for a rest asks for all of our requests; other troubles may be of this address alone. */
    private void pause(URI uri, AttemptResult.Again again, Duration wait) throws InterruptedException {
        if (again.retryAfter() != null || again.reason() == FailureReason.RATE_LIMITED) {
            ground.gates().of(uri).rest(wait);
        } else {
            ground.pause().forThe(wait);
        }
    }

    private boolean isTooLong(AttemptResult.Again again) {
        return again.retryAfter() != null && again.retryAfter().compareTo(patience.retryAfterCap()) > 0;
    }

    private FailureReason reason(AttemptResult.Again again) {
        return isTooLong(again) ? FailureReason.RATE_LIMITED : again.reason();
    }

    private String message(AttemptResult.Again again, int attempt) {
        String asked = isTooLong(again) && again.retryAfter() != null
                ? "; it asks to come back after " + again.retryAfter().toSeconds() + " s, we wait "
                        + patience.retryAfterCap().toSeconds() + " s at most"
                : "";
        return again.message() + asked + "; tried " + attempt + (attempt == 1 ? " time" : " times");
    }

    private static void keepOrDrop(URI uri, PartialDownloadStore folder, PartialDownload part, AttemptResult ending)
            throws StoppedException {
        boolean mayGoOn = ending instanceof AttemptResult.Settled settled
                && settled.reply() instanceof FetchResult.Failed failed
                && failed.reason() != FailureReason.INTERRUPTED
                && failed.reason() != FailureReason.NOT_WRITABLE;
        if (mayGoOn) {
            folder.keep(uri, part);
        } else {
            part.drop();
        }
    }
}
