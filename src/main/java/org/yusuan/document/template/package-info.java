/**
 * From grids to typed rows of the standard tables. A province is a file (decision 1 of the design): titles and header trees
 * are matched by normalised text with synonyms, never by position alone.
 */
@NullMarked
package org.yusuan.document.template;

import org.jspecify.annotations.NullMarked;
