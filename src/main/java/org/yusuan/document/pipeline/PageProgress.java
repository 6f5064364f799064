package org.yusuan.document.pipeline;

/** Hears how far the reading of one document is; called by the thread that reads. */
@FunctionalInterface
public interface PageProgress {
    /** Does not care. */
    PageProgress NONE = (read, pages) -> {};

    /**
     * One more page is read.
     *
     * @param read pages so far
     * @param pages of the document
     */
    void pageRead(int read, int pages);
}
