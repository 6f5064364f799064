package org.yusuan.document.ocr;

/** The stages of reading a scanned page that are measured separately; the rest of the time lies between them. */
public enum ScanStage {
    /** Loads the model and its library, once a process. */
    LOAD("load the recognition"),
    /** Paints the page as a grey picture. */
    PAINT("paint the page"),
    /** Reads lines of text with the model. */
    RECOGNISE("recognise lines");

    private final String word;

    ScanStage(String word) {
        this.word = word;
    }

    /** Returns the stage's name as it is printed. */
    public String word() {
        return word;
    }
}
