/**
 * From a page to {@link org.yusuan.page.PageContent}: glyphs, rulings and the lattice of cells with their boxes. The only
 * package that knows PDFBox and Tabula; after it nobody knows whether a page was text or a scan.
 */
@NullMarked
package org.yusuan.page;

import org.jspecify.annotations.NullMarked;
