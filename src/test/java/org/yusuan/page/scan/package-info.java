/** Tests of what makes bad scans. */
@NullMarked
package org.yusuan.page.scan;

import org.jspecify.annotations.NullMarked;
