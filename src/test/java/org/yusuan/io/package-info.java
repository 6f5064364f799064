@NullMarked
package org.yusuan.io;

import org.jspecify.annotations.NullMarked;
