package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Retries a request where that may help, and resumes its download. How often and after how long is the matter of
 * {@link RetryPolicy}; which failures are worth a retry is decided by {@link StatusMapper} and {@link HttpErrorMapper}.
 */
final class RequestRetrier {
    private final RetryPolicy policy;
    private final FetchContext context;
    private final RequestExecutor executor;
    private final Duration longest;

    /** @param longest how long all attempts at one address may take together */
    RequestRetrier(RetryPolicy policy, Duration longest, FetchContext context, RequestExecutor executor) {
        this.policy = policy;
        this.longest = longest;
        this.context = context;
        this.executor = executor;
    }

    /** Tries one address until the result is {@code Done} or {@code Redirect}, or the attempts are used up. */
    AttemptResult fetch(URI uri, FetchSpec spec) {
        PartialDownloadStore store = new PartialDownloadStore(spec.into());
        try {
            PartialDownload download = store.take(uri);
            AttemptResult result = retried(uri, spec, download);
            keepOrDiscard(uri, store, download, result);
            return result;
        } catch (StoppedException e) {
            return HttpErrorMapper.map(uri, e);
        }
    }

    private AttemptResult retried(URI uri, FetchSpec spec, PartialDownload download) {
        try {
            Instant end = context.clock().instant().plus(longest);
            for (int attempt = 1; ; attempt++) {
                AttemptResult result = executor.attempt(uri, spec, download);
                if (!(result instanceof AttemptResult.Retry retry)) {
                    return result;
                }
                if (attempt >= policy.attempts()
                        || isTooLong(retry)
                        || context.clock().instant().isAfter(end)) {
                    return AttemptResult.failed(reason(retry), message(retry, attempt), attempt);
                }
                pause(uri, retry, policy.wait(attempt, uri, retry.retryAfter()));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return AttemptResult.failed(FailureReason.INTERRUPTED, RedactedUrl.of(uri) + ": interrupted", 0);
        }
    }

    /** A server that asks for a pause asks it of all our requests; other failures may concern this address alone. */
    private void pause(URI uri, AttemptResult.Retry retry, Duration wait) throws InterruptedException {
        if (retry.retryAfter() != null || retry.reason() == FailureReason.RATE_LIMITED) {
            context.gates().of(uri).coolDown(wait);
        } else {
            context.sleeper().sleep(wait);
        }
    }

    private boolean isTooLong(AttemptResult.Retry retry) {
        return retry.retryAfter() != null && retry.retryAfter().compareTo(policy.retryAfterCap()) > 0;
    }

    private FailureReason reason(AttemptResult.Retry retry) {
        return isTooLong(retry) ? FailureReason.RATE_LIMITED : retry.reason();
    }

    private String message(AttemptResult.Retry retry, int attempt) {
        String asked = isTooLong(retry) && retry.retryAfter() != null
                ? "; it asks to come back after " + retry.retryAfter().toSeconds() + " s, we wait "
                        + policy.retryAfterCap().toSeconds() + " s at most"
                : "";
        return retry.message() + asked + "; tried " + attempt + (attempt == 1 ? " time" : " times");
    }

    private static void keepOrDiscard(
            URI uri, PartialDownloadStore store, PartialDownload download, AttemptResult result)
            throws StoppedException {
        boolean isResumable = result instanceof AttemptResult.Done done
                && done.result() instanceof FetchResult.Failed failed
                && failed.reason() != FailureReason.INTERRUPTED
                && failed.reason() != FailureReason.DEFECT
                && failed.reason() != FailureReason.NOT_WRITABLE;
        if (isResumable) {
            store.keep(uri, download);
        } else {
            download.discard();
        }
    }
}
