@NullMarked
package org.yusuan.worker;

import org.jspecify.annotations.NullMarked;
