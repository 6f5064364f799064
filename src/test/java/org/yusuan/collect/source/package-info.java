@NullMarked
package org.yusuan.collect.source;

import org.jspecify.annotations.NullMarked;
