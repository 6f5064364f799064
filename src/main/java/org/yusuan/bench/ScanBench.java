package org.yusuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yusuan.bench.scan.Degrader;
import org.yusuan.bench.scan.ScanProfile;
import org.yusuan.document.ocr.ScanClock;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.ocr.ScanStage;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.model.CannotRunException;

/**
 * Measures how long it takes to read scanned pages, one after the other, by stage. The scans are made from the given documents
 * before the clock starts, as a worn scanner would make them, and are the same every time.
 */
public final class ScanBench {
    private final ExtractorLimits limits;
    private final int dpi;
    private final int most;

    /**
     * Prepares a measurement.
     *
     * @param limits the limits of reading
     * @param dpi dots per inch of the scans
     * @param most the largest number of pages to read, of all documents together
     */
    public ScanBench(ExtractorLimits limits, int dpi, int most) {
        this.limits = limits;
        this.dpi = dpi;
        this.most = most;
    }

    /**
     * Measures.
     *
     * @param documents the paths of PDFs
     * @throws CannotRunException if no scan can be made of one of them, or its scan cannot be read
     */
    public Result run(List<Path> documents) {
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
        return new Result(dpi, pages, spent, times.spent);
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

    /**
     * The result of a measurement.
     *
     * @param dpi dots per inch of the scans
     * @param pages number of pages that were read
     * @param spent the time of the whole process
     * @param stages the time of each stage
     */
    public record Result(int dpi, int pages, TimeSpent spent, Map<ScanStage, TimeSpent> stages) {
        public Result {
            stages = Map.copyOf(stages);
        }

        /** The time between the stages: levelling, rulings, cells, cutting lines, proofreading. */
        public TimeSpent rest() {
            return spent.minus(TimeSpent.sum(List.copyOf(stages.values())));
        }
    }

    /** Adds up what each stage spends, over the whole process, since the recognition has threads of its own. */
    private static final class ScanTimes implements ScanClock {
        private final Map<ScanStage, TimeSpent> spent = new EnumMap<>(ScanStage.class);

        @Override
        public <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X {
            TimeSpent begin = TimeSpent.byProcess();
            try {
                return work.result();
            } finally {
                spent.merge(stage, TimeSpent.byProcess().minus(begin), TimeSpent::plus);
            }
        }
    }

    /** The file of a scan, which is deleted when this is closed. */
    private record Scanned(Path file) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
