/**
 * Arithmetic as the referee (decision 5 of the design): the tables of a disclosure are redundant, and what they promise
 * each other is checked. Rules tell what they found; one gate decides how much it matters and whose fault it looks like.
 */
@NullMarked
package org.yusuan.document.check;

import org.jspecify.annotations.NullMarked;
