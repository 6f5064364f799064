@NullMarked
package org.yusuan.operate.batch;

import org.jspecify.annotations.NullMarked;
