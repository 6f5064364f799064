package org.yusuan.document.check;

import org.yusuan.model.Method;

/** What a rule found. It decides nothing: the {@link FindingPolicy} does. */
sealed interface Result permits Equation, Result.Observation {

    /** The rule that found it. */
    Rule rule();

    /** What it is about. */
    Subject about();

    /**
     * Something that is not as promised and is no sum.
     *
     * @param rule that is broken
     * @param about what it is about
     * @param expected what was promised; empty if nothing in particular
     * @param actual what was found
     * @param message for a person, without the place
     * @param method how it was read
     */
    record Observation(Rule rule, Subject about, String expected, String actual, String message, Method method)
            implements Result {}
}
