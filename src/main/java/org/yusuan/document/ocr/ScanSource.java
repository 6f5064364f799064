package org.yusuan.document.ocr;

import java.util.Optional;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.UnreadableDocument;

/** What reads the pages whose text is a picture. */
public interface ScanSource {

    /**
     * Reads the picture of a page; of a mixed page, only the parts that are not text.
     *
     * @param page the page as its operators draw it, of a kind that needs its picture
     * @return empty where the recognition cannot run on this platform
     * @throws UnreadableDocument if the page cannot be painted within the limits
     */
    Optional<ScanReader.Scan> read(PdfDocument document, PageContent page) throws UnreadableDocument;

    /** Names the libraries and limits that a reading depends on beside the document's bytes and this program. */
    String version();
}
