/** Draws text and rulings on a displayed page, as the tools of real publishers do. */
@NullMarked
package org.yusuan.drawn.canvas;

import org.jspecify.annotations.NullMarked;
