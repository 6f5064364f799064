/** Helps the tests of several packages: grids written as text, an extractor that obeys what a file says, extractions made by code. */
@NullMarked
package org.yusuan.testing;

import org.jspecify.annotations.NullMarked;
