/**
 * Detects the type of a file by its content, whatever its name says. A path comes in; a {@link
 * org.yusuan.document.detect.FileType} goes out, which knows whether such files are read and what to do otherwise. Begin with
 * {@link org.yusuan.document.detect.FileTypeDetector}. This is the only package that uses Tika.
 */
@NullMarked
package org.yusuan.document.detect;

import org.jspecify.annotations.NullMarked;
