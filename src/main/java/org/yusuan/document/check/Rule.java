package org.yusuan.document.check;

/**
 * A promise that a disclosure makes. {@code docs/checks.md} is generated from all rules.
 *
 * @param name stable name, as in {@code findings.csv}
 * @param what the promise, in one sentence
 * @param why it can be relied on, and where it cannot
 * @param allowed what may differ before it counts as broken
 * @param severity how a broken promise is reported
 */
record Rule(String name, String what, String why, Allowed allowed, Reporting severity) {

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

    /** How a broken promise is reported. */
    enum Reporting {
        /** By how far it is off, and by the evidence: the {@link FindingPolicy} decides. */
        BY_EVIDENCE("`info` within rounding, else `warning` or `error`"),
        /** The figure is probably not what the page prints. */
        ERROR("`error`"),
        /** A person should look. */
        WARNING("`warning`, `error` where it is not proven that the page prints it so"),
        /** An oddity that harms no figure. */
        INFO("`info`");

        private final String words;

        Reporting(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A promise about sums: off by rounding is {@code info}, beyond it the {@link FindingPolicy} decides. */
    static Rule ofSums(String name, String what, String why) {
        return new Rule(name, what, why, Allowed.ROUNDING, Reporting.BY_EVIDENCE);
    }

    /** A promise about words or rows. */
    static Rule ofWords(String name, String what, String why) {
        return new Rule(name, what, why, Allowed.NOTHING, Reporting.WARNING);
    }

    /** A promise that publishers break now and then without harm to any figure. */
    static Rule ofOddities(String name, String what, String why) {
        return new Rule(name, what, why, Allowed.NOTHING, Reporting.INFO);
    }
}
