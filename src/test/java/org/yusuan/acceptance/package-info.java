/** Programs and tests that look at the whole from outside: what the export says against what the pages print. */
@NullMarked
package org.yusuan.acceptance;

import org.jspecify.annotations.NullMarked;
