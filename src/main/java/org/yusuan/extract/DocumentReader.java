package org.yusuan.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.grid.DocumentLayouts;
import org.yusuan.grid.TableHints;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.ocr.ScanReader;
import org.yusuan.page.PageContent;
import org.yusuan.page.PageException;
import org.yusuan.page.PageLimits;
import org.yusuan.page.PdfDocument;

/** Reads the pages of a document one after the other, keeping of each only its tables and lines. */
final class DocumentReader {
    private final PageLimits limits;
    private final TableHints hints;
    private final ScanReader scans;

    DocumentReader(PageLimits limits, TableHints hints) {
        this.limits = limits;
        this.hints = hints;
        this.scans = new ScanReader(limits);
    }

    /**
     * Reads a PDF.
     *
     * @throws PageException if the document as a whole cannot be read
     * @throws IOException if the file cannot be read
     */
    DocumentLayout read(ExtractionRequest request) throws IOException {
        try (PdfDocument document = PdfDocument.open(request.file(), limits)) {
            Reading reading = new Reading(hints, scans);
            if (document.repaired()) {
                reading.findings.add(Finding.ofPage(
                        "document.repaired",
                        Severity.WARNING,
                        null,
                        "the end of the file is damaged or missing; what is read may be less than what was published:"
                                + " fetch it again"));
            }
            for (int number = 1; number <= document.pages(); number++) {
                reading.add(document, number);
            }
            return new DocumentLayout(
                    document.pages(), reading.layouts.layouts(), reading.needingOcr, reading.failed, reading.findings);
        }
    }

    private static final class Reading {
        private final DocumentLayouts layouts;
        private final ScanReader scans;
        private final List<Finding> findings = new ArrayList<>();
        private int needingOcr;
        private int failed;

        Reading(TableHints hints, ScanReader scans) {
            this.layouts = new DocumentLayouts(hints);
            this.scans = scans;
        }

        void add(PdfDocument document, int number) {
            try {
                PageContent page = document.page(number);
                layouts.add(page.usable() ? page : scanned(document, page));
            } catch (PageException e) {
                failed++;
                findings.add(Finding.ofPage("page.unreadable", Severity.ERROR, number, String.valueOf(e.getMessage())));
            }
        }

        /** The page as its picture shows it; the page as it is, told of, where pictures cannot be read. */
        private PageContent scanned(PdfDocument document, PageContent page) throws PageException {
            Optional<ScanReader.Scan> scan = scans.read(document, page);
            if (scan.isPresent()) {
                findings.addAll(scan.get().findings());
                return scan.get().content();
            }
            needingOcr++;
            int number = page.number();
            findings.add(Finding.ofPage(
                    "page.needs_ocr",
                    Severity.WARNING,
                    number,
                    "page " + number + " has no usable text and is not read: it is a picture, or its characters"
                            + " carry no meaning"));
            return page;
        }
    }
}
