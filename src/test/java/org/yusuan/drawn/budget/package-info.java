/** A made-up but coherent budget: whatever the tables promise to add up does. */
@NullMarked
package org.yusuan.drawn.budget;

import org.jspecify.annotations.NullMarked;
