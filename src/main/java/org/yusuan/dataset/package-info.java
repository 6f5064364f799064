/**
 * Keeps what was read from all documents. Extractions come in from the runs; files for readers come out. {@code store} is
 * the database, {@code compare} makes regions and years comparable, {@code export} writes the files, {@code changes}
 * reports what a run changed, {@code report} makes the page. Begin with {@code store}.
 */
@NullMarked
package org.yusuan.dataset;

import org.jspecify.annotations.NullMarked;
