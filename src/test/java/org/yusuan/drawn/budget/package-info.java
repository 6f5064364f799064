/** An invented but coherent budget: everything that the tables promise to add up does. */
@NullMarked
package org.yusuan.drawn.budget;

import org.jspecify.annotations.NullMarked;
