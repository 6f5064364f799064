/**
 * From a page to {@link org.yusuan.document.page.PageContent}: glyphs, rulings and the lattice of cells with their boxes. The only
 * package that knows PDFBox and Tabula; after it nobody knows whether a page was text or a scan.
 */
@NullMarked
package org.yusuan.document.page;

import org.jspecify.annotations.NullMarked;
