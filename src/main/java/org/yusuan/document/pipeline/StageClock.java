package org.yusuan.document.pipeline;

import org.yusuan.model.Stage;

/** Looks at the stages while they work; may be asked by several threads at once. */
public interface StageClock {
    /** Measures nothing. */
    StageClock NONE = new StageClock() {
        @Override
        public <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X {
            return work.result();
        }
    };

    /**
     * Does the work, as part of this stage.
     *
     * @return what the work gives
     * @throws X if the work does
     */
    <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X;

    /** Does work that gives nothing, as part of this stage. */
    default void run(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    /** What a stage does for a document or a page. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        /** Does it. */
        T result() throws X;
    }
}
