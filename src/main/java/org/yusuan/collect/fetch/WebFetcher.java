package org.yusuan.collect.fetch;

/** Fetches from the web, politely and safely. Many threads may use it at once. */
public interface WebFetcher extends AutoCloseable {

    /**
     * Fetches the document of an address; follows redirects, and retries where that may help.
     *
     * @return how it ended; no exception is thrown for what a server does. An interrupted thread gets
     *     {@link FetchResult.Failed} with {@link FailureReason#INTERRUPTED} at once and stays interrupted
     */
    FetchResult get(WebRequest request);

    /** Closes all connections. Requests under way fail. */
    @Override
    void close();
}
