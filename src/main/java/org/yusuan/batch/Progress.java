package org.yusuan.batch;

/** Hears how far the run is. Safe for use by several threads. */
public interface Progress {

    /** So many documents will be read. */
    void begin(int documents);

    /** One more document is read. */
    void documentDone();

    /** No more will come, whatever the reason. */
    void end();
}
