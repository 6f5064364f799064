@NullMarked
package org.yusuan.operate.worker;

import org.jspecify.annotations.NullMarked;
