/** Tests of the simulated scanner. */
@NullMarked
package org.yusuan.bench.scan;

import org.jspecify.annotations.NullMarked;
