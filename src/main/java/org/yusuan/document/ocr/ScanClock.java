package org.yusuan.document.ocr;

/** Measures the stages of reading a scanned page. */
public interface ScanClock {
    /** Measures nothing. */
    ScanClock NONE = new ScanClock() {
        @Override
        public <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X {
            return work.result();
        }
    };

    /**
     * Runs the work as part of this stage.
     *
     * @return the result of the work
     * @throws X if the work throws it
     */
    <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X;

    /** The work of a stage for a page. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        /** Does the work and returns its result. */
        T result() throws X;
    }
}
