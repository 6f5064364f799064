package org.yusuan.document.pipeline;

import org.yusuan.model.Stage;

/** Measures the stages while they work. Several threads may use it at once. */
public interface StageClock {
    /** Measures nothing. */
    StageClock NONE = new StageClock() {
        @Override
        public <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X {
            return work.result();
        }
    };

    /**
     * Does the work and counts it as part of this stage.
     *
     * @return the result of the work
     * @throws X if the work does
     */
    <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X;

    /** Does work without a result and counts it as part of this stage. */
    default void run(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    /** Work of a stage for a document or a page. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        /** Does it. */
        T result() throws X;
    }
}
