@NullMarked
package org.yusuan.collect.archive;

import org.jspecify.annotations.NullMarked;
