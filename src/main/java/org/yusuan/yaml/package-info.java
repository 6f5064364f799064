/** Strict reading of the YAML files that hold wordings: every error tells file, line and the words to use. */
@NullMarked
package org.yusuan.yaml;

import org.jspecify.annotations.NullMarked;
