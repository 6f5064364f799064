package org.yusuan.check;

/** What a rule found. It decides nothing: the {@link Gate} does. */
sealed interface Result permits Equation, Observation {

    Rule rule();

    /** What it is about. */
    Subject about();
}
