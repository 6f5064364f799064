/**
 * Collects the web sources of a night. {@link org.yusuan.collect.source.WebJob} records come in; documents go into the archive, and
 * a report of each source goes out. Begin with {@link org.yusuan.collect.source.web.WebSources}: {@code Discoverer} finds what a
 * source offers (list pages, sitemaps, feeds, files of addresses), {@code DocumentVisits} fetches it. No script of a page is run,
 * and nothing that a server says becomes a path.
 */
@NullMarked
package org.yusuan.collect.source.web;

import org.jspecify.annotations.NullMarked;
