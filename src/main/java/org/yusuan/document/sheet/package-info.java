/**
 * From a workbook to page layouts: a sheet is a grid already. After this stage nobody knows a sheet from a page, but for the
 * reference of the cell that stands in the place of a box.
 */
@NullMarked
package org.yusuan.document.sheet;

import org.jspecify.annotations.NullMarked;
