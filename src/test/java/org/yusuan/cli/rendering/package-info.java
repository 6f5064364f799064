@NullMarked
package org.yusuan.cli.rendering;

import org.jspecify.annotations.NullMarked;
