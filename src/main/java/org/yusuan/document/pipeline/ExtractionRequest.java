package org.yusuan.document.pipeline;

import java.nio.file.Path;

/**
 * One document to read, with what is known of it beside its bytes.
 *
 * @param file where its bytes lie
 * @param fileName the plain name under which it was published or found
 * @param linkText the text of the link that led to it; empty if none
 * @param regionHint what the job says of its region, a code or a name; empty if nothing
 * @param template the template that a person demands; empty if the program picks
 */
public record ExtractionRequest(Path file, String fileName, String linkText, String regionHint, String template) {

    /** The same, where the program picks the template. */
    public ExtractionRequest(Path file, String fileName, String linkText, String regionHint) {
        this(file, fileName, linkText, regionHint, "");
    }
}
