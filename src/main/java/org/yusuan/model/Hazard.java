package org.yusuan.model;

/**
 * A property of a cell on the page that makes its text unsure. A figure with a hazard proves nothing: a sum that fails accuses
 * it first, and never the publisher. Readers of pages, sheets and flowing texts name what they met.
 */
public enum Hazard implements Worded {
    /** Raised or struck characters were left out. */
    CHARACTERS_REMOVED,
    /** Characters stand on top of each other. */
    OVERPRINTED,
    /** The names and the shapes of the font's characters may disagree. */
    MISNAMED_FONT,
    /** The cell has tracked changes. */
    TRACKED_CHANGE,
    /** The program that wrote the file never computed the formula. */
    FORMULA_NOT_COMPUTED,
    /** A number format displays another text than the value. */
    NUMBER_FORMAT,
    /** The cell was put together by alignment, without rulings. */
    ALIGNED,
    /** Its text was recognised with a low confidence. */
    LOW_CONFIDENCE,
    /** Something covers the cell, or its ink has the colour of the paper. */
    COVERED;
}
