package org.yusuan.document.office;

/** The formats of flowing texts. */
public enum OfficeFormat {
    /** Word since 2007, macro-carrying ones included: macros are never looked at. */
    DOCX,
    /** Word 97 to 2003, and WPS. */
    DOC,
    /** A web page. */
    HTML
}
