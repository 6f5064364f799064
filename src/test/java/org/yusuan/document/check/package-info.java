@NullMarked
package org.yusuan.document.check;

import org.jspecify.annotations.NullMarked;
