/** Turns drawn pages into pasted, copied or photographed ones; the same ones every time. */
@NullMarked
package org.yusuan.drawn.scan;

import org.jspecify.annotations.NullMarked;
