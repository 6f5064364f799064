package org.yusuan.document.page;

/**
 * What kind of page it is, which decides how it is read: from its own characters, from its picture (a scan), or from both.
 * {@link TextLayerClassifier} decides it, in one place.
 */
public enum PageKind {
    /** It shows no characters, and no picture that may hold some. */
    BLANK("it shows no text", false),
    /** Its characters are what it shows. */
    TEXT("its characters are what it shows", false),
    /** A text page with parts that only its picture shows; {@link PageContent#unread} lists them. */
    MIXED("parts of it are pictures, or printed in a font without meaning", false),
    /** Its characters run along its side or upside down. It is read as text once it is turned. */
    SIDEWAYS("its characters run along its side", true),
    /** Pictures cover it, with no text of its own but in the margins. */
    SCAN("it is a picture", true),
    /** Its text is drawn as filled outlines, without characters. */
    OUTLINES("its text is drawn as outlines", true),
    /** It has characters, but they are not those that it shows: its fonts carry no meaning. */
    GARBLED("its characters carry no meaning", true);

    private final String reason;
    private final boolean readAsPicture;

    PageKind(String reason, boolean readAsPicture) {
        this.reason = reason;
        this.readAsPicture = readAsPicture;
    }

    /** Why it is of this kind, as a clause about the page. */
    public String reason() {
        return reason;
    }

    /** Whether its own characters are read. The others are read as a scan is: from the picture of the whole page. */
    public boolean hasText() {
        return !readAsPicture;
    }

    /** Whether all of it, or parts of it, can be read from its picture only. */
    public boolean needsPicture() {
        return readAsPicture || this == MIXED;
    }
}
