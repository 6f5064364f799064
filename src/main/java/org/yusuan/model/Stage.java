package org.yusuan.model;

/** The stages of a document's road, for those who measure it. */
public enum Stage implements Worded {
    /** What the file is, and whose disclosure. */
    INTAKE("intake"),
    /** From the page's operators to characters, rulings and cells. */
    PAGE("page"),
    /** Cells to logical tables. */
    GRID("grid"),
    /** Tables and forms by their meaning. */
    MEANING("template, form"),
    /** The arithmetic. */
    CHECK("check"),
    /** A transaction for each document. */
    STORE("store"),
    /** The files of the dataset. */
    EXPORT("export");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** Its name for a person. */
    @Override
    public String word() {
        return word;
    }
}
