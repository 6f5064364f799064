/** What several packages' tests need: an extractor that obeys what a file says, and extractions made by code. */
@NullMarked
package org.yusuan.testing;

import org.jspecify.annotations.NullMarked;
