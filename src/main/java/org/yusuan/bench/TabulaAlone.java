package org.yusuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yusuan.page.TabulaLattice;
import org.yusuan.source.Candidate;

/** Tabula's lattice over every page; what it finds goes nowhere. */
record TabulaAlone(List<Candidate> documents, Lanes lanes) implements Contender {

    @Override
    public Lap lap() {
        Spent begin = Spent.byProcess();
        int pages = lanes.pages(documents, TabulaAlone::read);
        return new Lap(pages, Spent.byProcess().minus(begin), Map.of());
    }

    private static int read(Candidate document) {
        try {
            return TabulaLattice.read(document.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
