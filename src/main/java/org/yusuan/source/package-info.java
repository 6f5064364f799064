/**
 * Where documents come from: job definitions, and the candidates they lead to. The only kind of source so far is a folder.
 */
@NullMarked
package org.yusuan.source;

import org.jspecify.annotations.NullMarked;
