@NullMarked
package org.yusuan.office;

import org.jspecify.annotations.NullMarked;
