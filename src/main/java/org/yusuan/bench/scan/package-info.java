/** Makes bad scans (扫描件) of text PDFs, the same ones every time. */
@NullMarked
package org.yusuan.bench.scan;

import org.jspecify.annotations.NullMarked;
