/**
 * Draws disclosures as real publishers' tools do, and knows the truth of what it drew. Tests of every stage and the sample
 * under {@code input/} share it.
 */
@NullMarked
package org.yusuan.drawn;

import org.jspecify.annotations.NullMarked;
