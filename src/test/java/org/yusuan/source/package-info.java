@NullMarked
package org.yusuan.source;

import org.jspecify.annotations.NullMarked;
