/** Tests of the package of the same name. */
@NullMarked
package org.yusuan.operate.schedule;

import org.jspecify.annotations.NullMarked;
