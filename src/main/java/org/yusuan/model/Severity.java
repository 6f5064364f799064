package org.yusuan.model;

/** How much a finding matters. */
public enum Severity implements Worded {
    /** A figure or row is probably not what the page prints, or tables contradict each other beyond rounding. */
    ERROR,
    /** A person should look. */
    WARNING,
    /** Known and harmless. */
    INFO;
}
