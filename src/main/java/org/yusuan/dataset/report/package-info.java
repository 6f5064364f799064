/**
 * The report: one page that needs nothing but a browser. Its figures are those of the comparison's views; here they are
 * only laid out as tables of JSON, and the page's own scripts (resources, folder report) draw them.
 */
@NullMarked
package org.yusuan.dataset.report;

import org.jspecify.annotations.NullMarked;
