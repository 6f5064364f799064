/**
 * The web sources of a night: their lists are read, their articles followed, their documents fetched into the archive. No
 * script of a page is run, and nothing that a server says becomes a path.
 */
@NullMarked
package org.yusuan.collect.source.web;

import org.jspecify.annotations.NullMarked;
