package org.yusuan.dataset.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists in pieces that fit into one statement. */
final class Chunks {
    /** Far below the 65 535 parameters that PostgreSQL takes, and long enough that the round trips do not count. */
    private static final int SIZE = 500;

    private Chunks() {}

    static <T> Stream<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, start -> start < list.size(), start -> start + SIZE)
                .mapToObj(start -> list.subList(start, Math.min(start + SIZE, list.size())));
    }
}
