/** Stand-in until the export is merged. */
@NullMarked
package org.yusuan.export;

import org.jspecify.annotations.NullMarked;
