@NullMarked
package org.yusuan.operate.run;

import org.jspecify.annotations.NullMarked;
