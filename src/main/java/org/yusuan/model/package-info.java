/**
 * The ground floor: the records and words that every stage speaks. Imports nothing of the other packages, no Spring, no
 * JDBC, no PDF library.
 */
@NullMarked
package org.yusuan.model;

import org.jspecify.annotations.NullMarked;
