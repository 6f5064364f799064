@NullMarked
package org.yusuan.fetch;

import org.jspecify.annotations.NullMarked;
