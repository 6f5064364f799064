/** Keeps what was read from all documents, settles editions, compares regions and years, and writes the files for readers. */
@NullMarked
package org.yusuan.dataset;

import org.jspecify.annotations.NullMarked;
