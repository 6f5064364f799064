/** Reads and writes the files of the program itself: atomic replacement, JSON records, and strict YAML whose errors name file and line. */
@NullMarked
package org.yusuan.io;

import org.jspecify.annotations.NullMarked;
