package org.yusuan.dataset.store;

import java.time.Instant;

/** The point from which documents count as changed. */
public sealed interface Since {

    /** Describes it: {@code run 12}. */
    String words();

    /** Documents that were loaded by later runs than this one. */
    record AfterRun(long run) implements Since {
        @Override
        public String words() {
            return "run " + run;
        }
    }

    /** Documents that were loaded by runs that began at this time or later. */
    record Time(Instant instant) implements Since {
        @Override
        public String words() {
            return instant.toString();
        }
    }
}
