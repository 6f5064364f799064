package org.yusuan.collect.fetch;

/** What becomes of a body that is longer than allowed. */
enum OverflowPolicy {
    /** It is refused: half a document is none. */
    REFUSED,
    /** What is allowed of it is taken, as RFC 9309, 2.5 has it for robots.txt. */
    CUT
}
