package org.yusuan.document.ocr;

/** What reading a scanned page consists of, as far as it is measured apart; the rest of it lies between them. */
public enum ScanStage {
    /** The model and its library, once a process. */
    LOAD("load the recognition"),
    /** The page as a picture in grey. */
    PAINT("paint the page"),
    /** The model reads lines of text. */
    RECOGNISE("recognise lines");

    private final String word;

    ScanStage(String word) {
        this.word = word;
    }

    /** As it is printed. */
    public String word() {
        return word;
    }
}
