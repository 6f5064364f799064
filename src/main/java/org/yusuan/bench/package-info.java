/**
 * How fast the road is, and how fast Tabula's lattice alone over the same pages: both in the same process, with the same
 * threads, in turns.
 */
@NullMarked
package org.yusuan.bench;

import org.jspecify.annotations.NullMarked;
