package org.yusuan.model;

/** The severity of a finding. */
public enum Severity implements Worded {
    /** A figure or row is probably not what the page prints, or tables contradict each other beyond rounding. */
    ERROR,
    /** A person should look. */
    WARNING,
    /** Known and harmless. */
    INFO;
}
