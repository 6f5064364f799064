/**
 * Reads flowing documents, which have no fixed pages: Word ({@code .docx}, {@code .doc}), web pages and web archives
 * ({@code .mht}). A file comes in; a {@link org.yusuan.document.grid.DocumentLayout} goes out, in which tables are grids and paragraphs are lines. From there on
 * such a table is like a printed one, except that its cells have a name ({@code T3!B12}) in place of a box. Begin with {@link
 * org.yusuan.document.office.OfficeReader}; {@code DocxFile}, {@code DocFile} and {@code HtmlFile} read one format each into
 * blocks, and {@code TextSections} and {@code FlowLayouts} lay the blocks out.
 */
@NullMarked
package org.yusuan.document.office;

import org.jspecify.annotations.NullMarked;
