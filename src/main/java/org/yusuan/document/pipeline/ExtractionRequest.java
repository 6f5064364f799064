package org.yusuan.document.pipeline;

import java.nio.file.Path;

/**
 * A document to read, with what is known about it besides its bytes.
 *
 * @param file its bytes
 * @param fileName the plain name under which it was published or found
 * @param linkText the texts that led to it, each on a line: of the link, and the title of its article; empty if none
 * @param regionHint region that the job names, by code or name; empty if none
 * @param template the template that a person demands; empty if the program picks
 */
public record ExtractionRequest(Path file, String fileName, String linkText, String regionHint, String template) {

    /** The same, where the program picks the template. */
    public ExtractionRequest(Path file, String fileName, String linkText, String regionHint) {
        this(file, fileName, linkText, regionHint, "");
    }

    /** The same, whose bytes lie elsewhere. */
    ExtractionRequest at(Path other) {
        return new ExtractionRequest(other, fileName, linkText, regionHint, template);
    }
}
