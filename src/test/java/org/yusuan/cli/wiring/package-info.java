@NullMarked
package org.yusuan.cli.wiring;

import org.jspecify.annotations.NullMarked;
