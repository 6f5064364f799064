@NullMarked
package org.yusuan.dataset.report;

import org.jspecify.annotations.NullMarked;
