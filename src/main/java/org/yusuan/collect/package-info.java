/** Brings documents here: job definitions, sources, polite fetching, and the archive that keeps every byte under its SHA-256. */
@NullMarked
package org.yusuan.collect;

import org.jspecify.annotations.NullMarked;
