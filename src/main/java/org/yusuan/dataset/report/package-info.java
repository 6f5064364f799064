/**
 * Writes the report, one page that needs nothing but a browser. Rows of the comparison's views, documents, findings and the
 * last run come in; {@code report/index.html} comes out. The figures are laid out as JSON tables here, and drawn by the
 * page's scripts (resources, folder {@code report}). Begin with {@link org.yusuan.dataset.report.DatasetReport}.
 */
@NullMarked
package org.yusuan.dataset.report;

import org.jspecify.annotations.NullMarked;
