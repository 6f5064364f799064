/**
 * The archive of fetched documents. Downloads and what was noted about them come in; documents by their SHA-256, the visits of a job
 * and remembered list pages go out. Begin with {@link org.yusuan.collect.archive.Archive}, whose comment shows the folders. Nothing
 * in it is ever overwritten or deleted, except for the pages, which are only remembered.
 */
@NullMarked
package org.yusuan.collect.archive;

import org.jspecify.annotations.NullMarked;
