package org.yusuan.document.check;

/**
 * What the tables of a disclosure promise: {@code docs/checks.md} is made of these.
 *
 * @param name stable name, as in {@code findings.csv}
 * @param what the promise, in one sentence
 * @param why it can be relied on, and where it cannot
 * @param allowed what may differ before it counts as broken
 * @param severity how a broken promise is told
 */
record Rule(String name, String what, String why, Allowed allowed, Told severity) {

    /** What may differ. */
    enum Allowed {
        /** The rounding of the printed figures, see {@link Tolerance}. */
        ROUNDING("the rounding of the figures that take part"),
        /** Nothing. */
        NOTHING("nothing");

        private final String words;

        Allowed(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How a broken promise is told. */
    enum Told {
        /** By how far it is off, and by the evidence: the {@link FindingPolicy} decides. */
        BY_EVIDENCE("`info` within rounding, else `warning` or `error`"),
        /** A person should look. */
        WARNING("`warning`"),
        /** An oddity that harms no figure. */
        INFO("`info`");

        private final String words;

        Told(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A promise about sums: off by rounding is {@code info}, beyond it the gate decides by the evidence. */
    static Rule ofSums(String name, String what, String why) {
        return new Rule(name, what, why, Allowed.ROUNDING, Told.BY_EVIDENCE);
    }

    /** A promise about words or rows. */
    static Rule ofWords(String name, String what, String why) {
        return new Rule(name, what, why, Allowed.NOTHING, Told.WARNING);
    }

    /** What publishers print oddly now and then; no figure is the worse for it. */
    static Rule ofOddities(String name, String what, String why) {
        return new Rule(name, what, why, Allowed.NOTHING, Told.INFO);
    }
}
