/** Tests of spreadsheets, whose workbooks are made in the test. */
@NullMarked
package org.yusuan.document.sheet;

import org.jspecify.annotations.NullMarked;
