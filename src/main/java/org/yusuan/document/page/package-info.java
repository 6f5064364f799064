/**
 * Reads pages of PDF files. A file and its limits come in; for each page a {@link org.yusuan.document.page.PageContent} goes
 * out: glyphs, rulings, and the lattice of cells, each with its box in points from the top left corner of the displayed page.
 * This is the only package that knows PDFBox and Tabula; from here on nothing depends on whether a page was text or a scan.
 * Begin with {@link org.yusuan.document.page.PdfDocument}; {@code PageReader} shows the order of the steps,
 * {@code PageEngine} what counts as visible, {@code Rulings} and {@code Lattice} how cells are found, and
 * {@code TextLayerClassifier} when the text of a page is usable.
 */
@NullMarked
package org.yusuan.document.page;

import org.jspecify.annotations.NullMarked;
