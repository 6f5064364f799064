/**
 * Fetches single documents from the web, politely and safely. A {@link org.yusuan.collect.fetch.WebRequest} comes in, a
 * {@link org.yusuan.collect.fetch.FetchResult} goes out: what a server does is a value, never an exception. Begin at
 * {@link org.yusuan.collect.fetch.HttpFetcher}, which names the stations of a request: redirects, retries, one attempt, its
 * response. The rules are one record, {@link org.yusuan.collect.fetch.WebPolicy}. The package obeys robots.txt, limits the rate
 * of requests to each host, refuses private addresses, bounds size and time, and resumes broken downloads. It is the only
 * package that knows the HTTP client.
 */
@NullMarked
package org.yusuan.collect.fetch;

import org.jspecify.annotations.NullMarked;
