package org.yusuan.model;

/** The party whose fault a finding looks like. */
public enum Fault implements Worded {
    /** Not known. */
    UNKNOWN(""),
    /** Ours: the page prints something else. */
    EXTRACTION("extraction"),
    /** The publisher's: the page prints it so. */
    PUBLISHER("publisher");

    private final String word;

    Fault(String word) {
        this.word = word;
    }

    /** The word in the dataset (docs/contract.md); empty for {@link #UNKNOWN}. */
    @Override
    public String word() {
        return word;
    }
}
