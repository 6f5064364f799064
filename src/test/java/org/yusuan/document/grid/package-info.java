/** Tests of grids. */
@NullMarked
package org.yusuan.document.grid;

import org.jspecify.annotations.NullMarked;
