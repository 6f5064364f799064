/** Tests of what makes bad scans. */
@NullMarked
package org.yusuan.bench.scan;

import org.jspecify.annotations.NullMarked;
