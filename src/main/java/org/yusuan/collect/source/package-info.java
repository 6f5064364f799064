/**
 * Job definitions, and the documents they lead to. Files of {@code jobs/} come in ({@link org.yusuan.collect.source.JobReader}),
 * {@link org.yusuan.collect.source.Job} records go out; folders and fetched files come in
 * ({@link org.yusuan.collect.source.FolderScan}), a {@link org.yusuan.collect.source.Discovery} of candidates goes out, archives
 * unpacked. Begin with {@code FolderScan}. For the web see {@code source.web}.
 */
@NullMarked
package org.yusuan.collect.source;

import org.jspecify.annotations.NullMarked;
