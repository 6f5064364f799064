package org.yusuan.operate.batch;

/** Shows how far a run is. Safe for use by several threads. */
public interface Progress {
    /** Shows nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void pageDone(String document, int read, int pages) {}

        @Override
        public void documentDone(String document) {}

        @Override
        public void end() {}
    };

    /** So many documents will be read. */
    void begin(int documents);

    /**
     * One more page of a document is read, which is not done yet.
     *
     * @param document its file's name
     * @param read pages so far
     * @param pages of the document
     */
    void pageDone(String document, int read, int pages);

    /** A document is done, read to its end or not. */
    void documentDone(String document);

    /** No more will come, whatever the reason. */
    void end();
}
