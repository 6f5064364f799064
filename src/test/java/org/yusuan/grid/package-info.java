/** Tests of grids. */
@NullMarked
package org.yusuan.grid;

import org.jspecify.annotations.NullMarked;
