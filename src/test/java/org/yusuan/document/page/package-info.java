/** Tests of the page stage, on pages drawn operator by operator. */
@NullMarked
package org.yusuan.document.page;

import org.jspecify.annotations.NullMarked;
