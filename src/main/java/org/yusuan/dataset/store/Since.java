package org.yusuan.dataset.store;

import java.time.Instant;

/** From when on documents count as changed. */
public sealed interface Since {

    /** For a person: {@code run 12}. */
    String words();

    /** What runs after this one loaded. */
    record AfterRun(long run) implements Since {
        @Override
        public String words() {
            return "run " + run;
        }
    }

    /** What runs that began at this time or later loaded. */
    record Time(Instant instant) implements Since {
        @Override
        public String words() {
            return instant.toString();
        }
    }
}
