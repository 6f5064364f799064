package org.yusuan.document.check;

/** Whether a sum holds. */
enum Verdict {
    /** To the last digit that is printed. */
    EXACT,
    /** Off, but no further than rounding explains. */
    ROUNDED,
    /** Off beyond rounding. */
    BROKEN
}
