/** Tests of reading scans, on pictures drawn by the tests. */
@NullMarked
package org.yusuan.document.ocr;

import org.jspecify.annotations.NullMarked;
