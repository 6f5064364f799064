/**
 * Arithmetic as the referee (docs/decisions/0017): the tables of a disclosure repeat each other, and the checks compare them.
 * A {@link org.yusuan.document.check.CheckInput} comes in: facts, forms, remarks, and the relations of the template, which say
 * what the tables promise each other. A {@link org.yusuan.document.check.Checked} goes out: the facts that a sum vouches for,
 * figures corrected where exactly one other reading makes all sums hold, and findings. Begin with
 * {@link org.yusuan.document.check.Checks}, which lists all rules. Each rule reports what holds and what does not as a value; the
 * {@link org.yusuan.document.check.FindingPolicy} alone decides how severe a result is and whose fault it looks like.
 */
@NullMarked
package org.yusuan.document.check;

import org.jspecify.annotations.NullMarked;
