/**
 * Fetching from the web, politely and safely: robots.txt, a rate and a number of requests a host, no private addresses,
 * limits of size and time, resumed downloads. What a server does is a value ({@link org.yusuan.collect.fetch.FetchResult}), never an
 * exception. The only package that knows the HTTP client.
 */
@NullMarked
package org.yusuan.collect.fetch;

import org.jspecify.annotations.NullMarked;
