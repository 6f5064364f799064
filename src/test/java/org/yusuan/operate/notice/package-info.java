/** Tests of the package of the same name. */
@NullMarked
package org.yusuan.operate.notice;

import org.jspecify.annotations.NullMarked;
