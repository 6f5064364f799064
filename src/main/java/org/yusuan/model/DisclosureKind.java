package org.yusuan.model;

/** What is disclosed. */
public enum DisclosureKind implements Worded {
    /** 预算. */
    BUDGET,
    /** 决算: final accounts. */
    FINAL;
}
