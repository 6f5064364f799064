/**
 * Scanned pages (扫描件): from a page's picture to the same {@link org.yusuan.document.page.PageContent} that a text page gives. The
 * picture is turned upright and deskewed, its ruling lines and lines of text are found, and each line of each cell is
 * recognised by itself, so that an amount comes out whole.
 */
@NullMarked
package org.yusuan.document.ocr;

import org.jspecify.annotations.NullMarked;
