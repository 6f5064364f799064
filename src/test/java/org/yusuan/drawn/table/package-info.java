/** Tables as publishers lay them out: header trees, merged cells, tables over many pages, and the facts they print. */
@NullMarked
package org.yusuan.drawn.table;

import org.jspecify.annotations.NullMarked;
