/** From grids to performance-target forms (绩效目标表) and their indicators. */
@NullMarked
package org.yusuan.document.form;

import org.jspecify.annotations.NullMarked;
