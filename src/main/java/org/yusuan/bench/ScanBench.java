package org.yusuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.bench.scan.Degrader;
import org.yusuan.bench.scan.ScanProfile;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.model.CannotRunException;

/**
 * Measures how long scanned pages take to be read, by stage. The scans are made of the given documents, as a worn scanner
 * would make them, before the clock starts; the same ones every time.
 */
public final class ScanBench {
    private final ExtractorLimits limits;
    private final int dpi;
    private final int most;

    /**
     * A measurement that has not begun.
     *
     * @param dpi dots per inch of the scans
     * @param most pages to read, of all documents together
     */
    public ScanBench(ExtractorLimits limits, int dpi, int most) {
        this.limits = limits;
        this.dpi = dpi;
        this.most = most;
    }

    /**
     * Measures.
     *
     * @param documents PDFs
     * @throws CannotRunException if one of them cannot be made a scan of, or its scan cannot be read
     */
    public ScanLap run(List<Path> documents) {
        ScanTimes times = new ScanTimes();
        ScanReader reader = new ScanReader(limits.pages(), limits.scans(), times);
        int pages = 0;
        TimeSpent spent = TimeSpent.NOTHING;
        for (Path document : documents) {
            try (Scanned scan = scanned(document, most - pages)) {
                TimeSpent begin = TimeSpent.byProcess();
                pages += read(reader, scan.file());
                spent = spent.plus(TimeSpent.byProcess().minus(begin));
            } catch (IOException e) {
                throw new CannotRunException("'" + document + "' stops the measurement: " + e.getMessage(), e);
            }
        }
        return new ScanLap(dpi, pages, spent, times.spent());
    }

    private int read(ScanReader reader, Path scan) throws IOException {
        try (PdfDocument document = PdfDocument.open(scan, limits.pages())) {
            for (int number = 1; number <= document.pages(); number++) {
                PageContent page = document.page(number);
                if (reader.read(document, page).isEmpty()) {
                    throw new CannotRunException("scanned pages are not read on this platform: the log says why");
                }
            }
            return document.pages();
        }
    }

    private Scanned scanned(Path document, int pages) throws IOException {
        byte[] scan = new Degrader(ScanProfile.usual(dpi)).scan(Files.readAllBytes(document), pages);
        return new Scanned(Files.write(Files.createTempFile("yusuan-scan-", ".pdf"), scan));
    }

    /** A scan of a document; gone when it is closed. */
    private record Scanned(Path file) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
