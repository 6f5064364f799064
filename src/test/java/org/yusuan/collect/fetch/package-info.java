@NullMarked
package org.yusuan.collect.fetch;

import org.jspecify.annotations.NullMarked;
