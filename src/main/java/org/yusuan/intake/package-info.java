/**
 * What a file is, by its content, and whose disclosure it is, by what is printed. Knows Tika, not the pages.
 */
@NullMarked
package org.yusuan.intake;

import org.jspecify.annotations.NullMarked;
