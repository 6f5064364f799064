/** The directions of the design, held by tests. */
@NullMarked
package org.yusuan.architecture;

import org.jspecify.annotations.NullMarked;
