/**
 * Tests how tables are placed and read, without a PDF: grids and templates are written as text. Begin with
 * {@code ColumnMatchingTest}.
 */
@NullMarked
package org.yusuan.document.template;

import org.jspecify.annotations.NullMarked;
