/** Forms as drawn, and what is read from them. */
@NullMarked
package org.yusuan.document.form;

import org.jspecify.annotations.NullMarked;
