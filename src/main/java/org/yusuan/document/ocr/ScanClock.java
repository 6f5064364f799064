package org.yusuan.document.ocr;

/** Looks at the stages while a scanned page is read. */
public interface ScanClock {
    /** Measures nothing. */
    ScanClock NONE = new ScanClock() {
        @Override
        public <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X {
            return work.result();
        }
    };

    /**
     * Does the work, as part of this stage.
     *
     * @return what the work gives
     * @throws X if the work does
     */
    <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X;

    /** What a stage does for a page. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        /** Does it. */
        T result() throws X;
    }
}
