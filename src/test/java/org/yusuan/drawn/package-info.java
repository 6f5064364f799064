/**
 * Draws disclosures as the tools of real publishers do, and knows the facts that it drew. The tests of every stage and
 * the samples under {@code input/} use it. Begin with {@link org.yusuan.drawn.Draft}.
 */
@NullMarked
package org.yusuan.drawn;

import org.jspecify.annotations.NullMarked;
