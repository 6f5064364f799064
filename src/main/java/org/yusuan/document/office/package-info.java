/**
 * From flowing texts (Word documents, web pages) to page layouts: their tables are grids already, and the paragraphs between
 * them the lines. After this stage nobody knows such a table from a printed one, but for the reference of the cell that
 * stands in the place of a box.
 */
@NullMarked
package org.yusuan.document.office;

import org.jspecify.annotations.NullMarked;
