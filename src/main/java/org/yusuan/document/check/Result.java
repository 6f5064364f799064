package org.yusuan.document.check;

/** What a rule found. It decides nothing: the {@link FindingPolicy} does. */
sealed interface Result permits Equation, Observation {

    Rule rule();

    /** What it is about. */
    Subject about();
}
