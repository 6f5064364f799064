/**
 * Makes bad scans (扫描件) of text PDFs for measurements and tests. A PDF and a {@link org.yusuan.bench.scan.ScanProfile}
 * come in; a PDF of pictures goes out, the same for the same profile. Begin with
 * {@link org.yusuan.bench.scan.Degrader}.
 */
@NullMarked
package org.yusuan.bench.scan;

import org.jspecify.annotations.NullMarked;
