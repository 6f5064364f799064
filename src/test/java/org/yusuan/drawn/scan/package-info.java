/** Makes pages that were pasted together or photographed, of drawn ones; the same ones every time. */
@NullMarked
package org.yusuan.drawn.scan;

import org.jspecify.annotations.NullMarked;
