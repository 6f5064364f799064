@NullMarked
package org.yusuan.cli;

import org.jspecify.annotations.NullMarked;
