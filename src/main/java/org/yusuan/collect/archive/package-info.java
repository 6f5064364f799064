/**
 * What was fetched, for ever: bytes under their SHA-256, and the record of every visit that brought some. Nothing is
 * overwritten. It is the truth from which the database can be made again (decision 7).
 */
@NullMarked
package org.yusuan.collect.archive;

import org.jspecify.annotations.NullMarked;
