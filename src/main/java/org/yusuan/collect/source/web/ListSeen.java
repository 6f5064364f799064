package org.yusuan.collect.source.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was seen tonight.
 *
 * @param address of its page, feed or sitemap
 * @param links that the job selects on it
 * @param guess why it has none; null if it has some
 */
record ListSeen(URI address, int links, PageSigns.@Nullable Guess guess) {}
