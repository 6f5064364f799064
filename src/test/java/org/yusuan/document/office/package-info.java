@NullMarked
package org.yusuan.document.office;

import org.jspecify.annotations.NullMarked;
