package org.yusuan.document.pipeline;

/** Is called by the reading thread after each page of a document. */
@FunctionalInterface
public interface PageProgress {
    /** Does nothing. */
    PageProgress NONE = (read, pages) -> {};

    /**
     * One more page has been read.
     *
     * @param read how many pages so far
     * @param pages of the document
     */
    void pageRead(int read, int pages);
}
