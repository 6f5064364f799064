/**
 * Turns the content of pages into logical tables. The {@link org.yusuan.document.page.PageContent} of each page comes in, or
 * the given cells of a sheet or flowing text; {@link org.yusuan.document.grid.PageLayout}s go out, and from them
 * {@link org.yusuan.document.grid.Grid}s: one for each table, however many pages it has, with the lines of text above and below
 * it. Boxes are in points from the top left corner of the page, text sizes in ems of their own font size. Begin with
 * {@link org.yusuan.document.grid.DocumentLayouts}, which lays out pages, and
 * {@link org.yusuan.document.grid.TableStitcher}, which joins their parts. {@code Tiling} rebuilds rows, columns and spans from
 * ruled cells; the {@code Aligned…} types find tables without rulings; {@code Redaction} removes personal data.
 */
@NullMarked
package org.yusuan.document.grid;

import org.jspecify.annotations.NullMarked;
