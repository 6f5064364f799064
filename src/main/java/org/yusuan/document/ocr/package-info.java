/**
 * Reads scanned pages (扫描件). The painted picture of a page comes in; the same
 * {@link org.yusuan.document.page.PageContent} goes out that a text page gives, with a
 * {@link org.yusuan.document.ocr.ScanTransform} back to the displayed page and findings about doubtful text. The picture is
 * cleaned of seals, shadows and scanner borders, turned upright and levelled; then rulings, cells and lines of text are found,
 * and each line of each cell is recognised by itself, so that an amount comes out whole. Pictures are measured in pixels from
 * their top left corner, pages in points; a {@code scale} is always in pixels a point. Begin with
 * {@link org.yusuan.document.ocr.ScanReader}, whose {@code read} shows the order of the steps.
 */
@NullMarked
package org.yusuan.document.ocr;

import org.jspecify.annotations.NullMarked;
