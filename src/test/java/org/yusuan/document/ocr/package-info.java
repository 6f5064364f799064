/** Tests of the reading of scans, on pictures drawn in the test. */
@NullMarked
package org.yusuan.document.ocr;

import org.jspecify.annotations.NullMarked;
