/** A portal that misbehaves on demand: a real HTTP server on loopback, with its own log of who asked for what and when. */
@NullMarked
package org.yusuan.portal;

import org.jspecify.annotations.NullMarked;
