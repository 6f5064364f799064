/** Tests of the package of the same name. */
@NullMarked
package org.yusuan.changes;

import org.jspecify.annotations.NullMarked;
