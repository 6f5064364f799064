@NullMarked
package org.yusuan.archive;

import org.jspecify.annotations.NullMarked;
