package org.yusuan.cli.rendering;

import java.time.Duration;

/** A duration as a person says it. */
final class Elapsed {
    private Elapsed() {}

    static String text(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }
}
