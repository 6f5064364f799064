/** What each province prints: the tables and forms of the Shanxi-13 and the Shaanxi-16 layout, filled from one budget. */
@NullMarked
package org.yusuan.drawn.layout;

import org.jspecify.annotations.NullMarked;
