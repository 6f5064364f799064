/** Tests how performance forms are found and read: from grids written as text, and from drawn documents. */
@NullMarked
package org.yusuan.document.form;

import org.jspecify.annotations.NullMarked;
