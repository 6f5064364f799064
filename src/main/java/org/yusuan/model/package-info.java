/**
 * The records and vocabularies that all stages share. It imports no other package, no Spring, no JDBC and no PDF library.
 * Begin with {@link org.yusuan.model.Extraction}, which holds all that is read from a document; {@link org.yusuan.model.Fact} is
 * one printed amount, {@link org.yusuan.model.Measure} and {@link org.yusuan.model.StandardTable} are the vocabularies of the
 * dataset, and {@link org.yusuan.model.Relations} says what the tables of a layout promise each other.
 */
@NullMarked
package org.yusuan.model;

import org.jspecify.annotations.NullMarked;
