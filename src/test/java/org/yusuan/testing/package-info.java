/**
 * Fixtures that the tests of several packages share: grids written as text, an extractor controlled by the contents of a file, and sample
 * extractions.
 */
@NullMarked
package org.yusuan.testing;

import org.jspecify.annotations.NullMarked;
