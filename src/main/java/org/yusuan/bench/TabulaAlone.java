package org.yusuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yusuan.bench.BenchReport.Lap;
import org.yusuan.collect.source.Candidate;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Runs Tabula's lattice over every page, as Tabula's own program would, and drops what it finds. It is the yardstick of our
 * speed, and no part of the pipeline.
 */
record TabulaAlone(List<Candidate> documents, BenchThreads threads) {

    /** Reads all documents once. */
    Lap lap() {
        TimeSpent begin = TimeSpent.byProcess();
        int pages = threads.pages(documents, document -> read(document.file()));
        return new Lap(pages, TimeSpent.byProcess().minus(begin), Map.of());
    }

    /** Extracts the tables of all pages; returns the number of pages. */
    private static int read(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
            // not closed: that would close the document a second time
            PageIterator pages = new ObjectExtractor(document).extract();
            while (pages.hasNext()) {
                lattice.extract(pages.next());
            }
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
