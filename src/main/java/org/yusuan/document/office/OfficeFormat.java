package org.yusuan.document.office;

/** The formats of flowing documents. */
public enum OfficeFormat {
    /** Word since 2007. Files with macros are included; macros are never run. */
    DOCX,
    /** Word 97 to 2003, and WPS. */
    DOC,
    /** A web page. */
    HTML,
    /** A web page with its parts in one file ({@code .mht}), which office programs save as {@code .doc} and {@code .xls} too. */
    WEB_ARCHIVE
}
