package org.yusuan.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tabula by itself, as its own program would use it: the yardstick of our speed, and no part of the road. */
public final class TabulaLattice {
    private TabulaLattice() {}

    /**
     * Extracts the tables of all pages by the lattice and lets go of them.
     *
     * @param file a PDF
     * @return how many pages it has
     * @throws IOException if it cannot be read
     */
    public static int read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
            // not closed: that would close the document a second time
            PageIterator pages = new ObjectExtractor(document).extract();
            while (pages.hasNext()) {
                lattice.extract(pages.next());
            }
            return document.getNumberOfPages();
        }
    }
}
