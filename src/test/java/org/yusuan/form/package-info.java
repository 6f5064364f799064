/** Forms as drawn, and what is read from them. */
@NullMarked
package org.yusuan.form;

import org.jspecify.annotations.NullMarked;
