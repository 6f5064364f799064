/** Tests of the package of the same name. */
@NullMarked
package org.yusuan.dataset.changes;

import org.jspecify.annotations.NullMarked;
