package org.yusuan.document.ocr;

import java.util.List;
import java.util.Optional;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/** Reads the pages whose text is a picture. */
public interface ScanSource {

    /**
     * Reads a page from its picture; on a page with usable text, only the parts that cannot be read from its content
     * stream.
     *
     * @param page the page as read from its content stream; not usable, or with unread parts
     * @return empty if the recognition cannot run on this platform
     * @throws UnreadableDocument if the page cannot be painted within the limits
     */
    Optional<ScanReader.Scan> read(PdfDocument document, PageContent page) throws UnreadableDocument;

    /**
     * Reads cells of a page of text from its picture.
     *
     * @param page 1-based
     * @param width of the displayed page in points
     * @param cells in points of the displayed page
     * @return the text of each cell; empty where it cannot be read with certainty, or recognition cannot run here
     * @throws UnreadableDocument if the page cannot be painted within the limits
     */
    default List<Optional<String>> cells(PdfDocument document, int page, double width, List<Box> cells)
            throws UnreadableDocument {
        return cells.stream().map(cell -> Optional.<String>empty()).toList();
    }

    /** Names the libraries and limits that the result depends on, besides the document and this program. */
    String version();
}
