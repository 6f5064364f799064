package org.yusuan.collect.fetch;

/** Fetches from the web, politely and safely; one for a run, safe for use from many threads. */
public interface WebFetcher extends AutoCloseable {

    /**
     * Fetches what stands at an address, following redirects and trying again where that may help.
     *
     * @return how it ended; nothing is thrown for what a server does. A thread that is interrupted gets
     *     {@link FetchResult.Failed} with {@link FailureReason#INTERRUPTED} at once and stays interrupted
     */
    FetchResult get(WebRequest request);

    /** Ends open connections. Requests under way fail. */
    @Override
    void close();
}
