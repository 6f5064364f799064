@NullMarked
package org.yusuan.template;

import org.jspecify.annotations.NullMarked;
