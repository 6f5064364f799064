/** Tests of the package of the same name. */
@NullMarked
package org.yusuan.notice;

import org.jspecify.annotations.NullMarked;
