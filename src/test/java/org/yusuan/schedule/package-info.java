/** Tests of the package of the same name. */
@NullMarked
package org.yusuan.schedule;

import org.jspecify.annotations.NullMarked;
