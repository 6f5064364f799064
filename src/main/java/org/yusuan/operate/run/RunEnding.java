package org.yusuan.operate.run;

import org.yusuan.model.Worded;

/** How a run ended. */
public enum RunEnding implements Worded {
    /** It came to its end, and nobody needs to look. */
    WELL,
    /** It came to its end, and a person should look at something. */
    LOOK,
    /** It could not go on; what was loaded before is whole. */
    FAILED,
    /** It was killed, as by a power cut; what was loaded before is whole. */
    KILLED;

    /** Whether the dataset is that of this run. */
    public boolean isComplete() {
        return this == WELL || this == LOOK;
    }
}
