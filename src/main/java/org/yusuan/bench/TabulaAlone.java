package org.yusuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yusuan.collect.source.Candidate;

/** Tabula's lattice over every page; what it finds goes nowhere. */
record TabulaAlone(List<Candidate> documents, BenchThreads lanes) implements Benchmark {

    @Override
    public Lap lap() {
        TimeSpent begin = TimeSpent.byProcess();
        int pages = lanes.pages(documents, TabulaAlone::read);
        return new Lap(pages, TimeSpent.byProcess().minus(begin), Map.of());
    }

    private static int read(Candidate document) {
        try {
            return TabulaLattice.read(document.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
