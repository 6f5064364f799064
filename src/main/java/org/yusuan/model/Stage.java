package org.yusuan.model;

/** The stages in which a document is processed, for measurements. */
public enum Stage implements Worded {
    /** Type of the file and identity of the disclosure. */
    INTAKE("intake"),
    /** Operators of the page to characters, rulings and cells. */
    PAGE("page"),
    /** Cells to logical tables. */
    GRID("grid"),
    /** The meaning of tables and forms. */
    MEANING("template, form"),
    /** The arithmetic. */
    CHECK("check"),
    /** One transaction for each document. */
    STORE("store"),
    /** The files of the dataset. */
    EXPORT("export");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** The name for a person. */
    @Override
    public String word() {
        return word;
    }
}
