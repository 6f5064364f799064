/** Tells whose disclosure a document is (region, entity, level, year, kind) by what is printed on it. */
@NullMarked
package org.yusuan.document.identity;

import org.jspecify.annotations.NullMarked;
