/** Tells what a file is by its content, whatever its name says. The only package that knows Tika. */
@NullMarked
package org.yusuan.document.detect;

import org.jspecify.annotations.NullMarked;
