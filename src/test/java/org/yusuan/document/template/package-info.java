@NullMarked
package org.yusuan.document.template;

import org.jspecify.annotations.NullMarked;
