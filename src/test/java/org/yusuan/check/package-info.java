@NullMarked
package org.yusuan.check;

import org.jspecify.annotations.NullMarked;
