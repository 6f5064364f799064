package org.yusuan.fetch;

/** Fetches from the web, politely and safely; one for a run, safe for use from many threads. */
public interface Web extends AutoCloseable {

    /**
     * Fetches what stands at an address, following redirects and trying again where that may help.
     *
     * @return how it ended; nothing is thrown for what a server does. A thread that is interrupted gets
     *     {@link Reply.Failed} with {@link Reason#INTERRUPTED} at once and stays interrupted
     */
    Reply get(WebRequest request);

    /** Ends open connections. Requests under way fail. */
    @Override
    void close();
}
