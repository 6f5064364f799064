package org.yusuan.cli.command;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The point at which a harvest is killed.
 *
 * @param kind what is counted to find the point
 * @param fraction of all there is to count, from 0 to 1
 */
record KillPoint(Kind kind, double fraction) {
    private static final long SEED = 6;

    /** What is counted to find the point. */
    enum Kind {
        /** In the middle of the n-th address's answer. */
        ANSWER,
        /** When n documents lie in the archive. */
        ARCHIVED,
        /** In the middle of reading the n-th document, when those before it are loaded. */
        READ,
        /** When n files lie in the output: the most of them are those of the export. */
        WRITTEN,
        /** After that much of the time that an undisturbed run takes, from the start of its Java. */
        ELAPSED
    }

    /** Random points, the same every time; the kinds take turns. */
    static List<KillPoint> drawn(int count) {
        Random random = new Random(SEED);
        Kind[] kinds = Kind.values();
        return IntStream.range(0, count)
                .mapToObj(number -> new KillPoint(kinds[number % kinds.length], random.nextDouble()))
                .toList();
    }

    /** Which of {@code all} it is, from 1. */
    int of(int all) {
        return 1 + (int) (fraction * all);
    }
}
