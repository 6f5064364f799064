package org.yusuan.document.grid;

import java.io.IOException;
import java.nio.file.Path;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads the layout of a document: of the pages of a PDF, the sheets of a workbook, or the stretches of a flowing text. What
 * follows knows none of these file types.
 */
@FunctionalInterface
public interface LayoutSource {

    /**
     * Reads a document to its end.
     *
     * @throws UnreadableDocument if the document as a whole cannot be read, with the reason
     * @throws IOException if the file cannot be read
     */
    DocumentLayout read(Path file) throws IOException;
}
