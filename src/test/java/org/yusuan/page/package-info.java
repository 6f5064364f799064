/** Tests of the page stage, on pages drawn operator by operator. */
@NullMarked
package org.yusuan.page;

import org.jspecify.annotations.NullMarked;
