package org.yusuan.model;

/** Budget or final accounts. */
public enum DisclosureKind implements Worded {
    /** 预算. */
    BUDGET,
    /** 决算: final accounts. */
    FINAL;
}
