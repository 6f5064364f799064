/** The layouts of the provinces: the tables and forms of Shanxi-13, Shaanxi-16 and others, filled from one budget. */
@NullMarked
package org.yusuan.drawn.layout;

import org.jspecify.annotations.NullMarked;
