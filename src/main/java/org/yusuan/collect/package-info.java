/**
 * Collects documents: {@code source} reads job definitions and finds the documents of folders and of the web, {@code fetch} requests
 * single documents politely, {@code archive} keeps every fetched document under its SHA-256. Jobs come in, a
 * {@link org.yusuan.collect.source.Discovery} of candidates goes out. Begin with
 * {@link org.yusuan.collect.source.FolderScan} and {@link org.yusuan.collect.source.web.WebSources}.
 */
@NullMarked
package org.yusuan.collect;

import org.jspecify.annotations.NullMarked;
