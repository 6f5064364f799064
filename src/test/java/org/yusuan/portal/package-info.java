/**
 * A real HTTP server on loopback with scripted responses, good and bad. Tests set the responses of each path and read the log of
 * requests. Begin with {@link org.yusuan.portal.Portal}.
 */
@NullMarked
package org.yusuan.portal;

import org.jspecify.annotations.NullMarked;
