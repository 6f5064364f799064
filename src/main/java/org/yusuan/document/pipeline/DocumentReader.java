package org.yusuan.document.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.grid.DocumentLayouts;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.TableHints;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.ocr.ScanTransform;
import org.yusuan.document.office.OfficeContent;
import org.yusuan.document.office.OfficeFormat;
import org.yusuan.document.office.OfficeReader;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.page.TurnedPage;
import org.yusuan.document.sheet.WorkbookContent;
import org.yusuan.document.sheet.WorkbookReader;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Severity;
import org.yusuan.model.Stage;
import org.yusuan.model.UnreadableDocument;

/** Reads the pages of a document one after the other, keeping of each only its tables and lines. */
final class DocumentReader {
    private final ExtractorLimits limits;
    private final TableHints hints;
    private final StageClock clock;
    private final WorkbookReader workbooks;
    private final OfficeReader texts;
    private final ScanSource scans;
    private final @Nullable ScanCache cache;

    DocumentReader(ExtractorSettings settings, TableHints hints, ScanSource scans, StageClock clock) {
        this.limits = settings.limits();
        this.hints = hints;
        this.clock = clock;
        this.workbooks = new WorkbookReader(limits.sheets());
        this.texts = new OfficeReader(limits.texts());
        this.scans = scans;
        this.cache = settings.kept() == null ? null : new ScanCache(settings.kept());
    }

    /** The recognition, with the limits of these settings. */
    static ScanSource scans(ExtractorSettings settings) {
        return new ScanReader(settings.limits().pages(), settings.limits().scans());
    }

    /**
     * Reads a PDF, a workbook, a Word document or a web page.
     *
     * @param type of the file, one that is read
     * @param watch hears of the pages of a PDF
     * @throws UnreadableDocument if a PDF as a whole cannot be read
     * @throws UnreadableDocument if a workbook cannot be read
     * @throws UnreadableDocument if a Word document or a web page cannot be read
     * @throws IOException if the file cannot be read
     */
    DocumentLayout read(ExtractionRequest request, FileType type, PageProgress watch) throws IOException {
        return switch (type) {
            case EXCEL, OLD_EXCEL -> workbook(request);
            case WORD -> text(request, OfficeFormat.DOCX);
            case OLD_WORD -> text(request, OfficeFormat.DOC);
            case HTML -> text(request, OfficeFormat.HTML);
            default -> pdf(request, watch);
        };
    }

    private DocumentLayout workbook(ExtractionRequest request) throws IOException {
        WorkbookContent workbook = workbooks.read(request.file());
        return new DocumentLayout(workbook.sheets(), workbook.layouts(), 0, 0, Placements.NONE, workbook.findings());
    }

    private DocumentLayout text(ExtractionRequest request, OfficeFormat format) throws IOException {
        OfficeContent text = clock.time(Stage.PAGE, () -> texts.read(request.file(), format));
        return new DocumentLayout(text.pages(), text.layouts(), 0, 0, Placements.NONE, text.findings());
    }

    private DocumentLayout pdf(ExtractionRequest request, PageProgress watch) throws IOException {
        try (PdfDocument document = clock.time(Stage.PAGE, () -> PdfDocument.open(request.file(), limits.pages()))) {
            DocumentScans kept = new DocumentScans(scans, cache, request.file());
            Reading reading = new Reading(hints, kept, limits.scans().pages(), clock);
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
                watch.pageRead(number, document.pages());
            }
            List<PageLayout> layouts = clock.time(Stage.GRID, reading.layouts::layouts);
            if (reading.limited == 0) {
                kept.keep(layouts);
            }
            return new DocumentLayout(
                    document.pages(),
                    layouts,
                    reading.needingOcr,
                    reading.failed,
                    new Placements(reading.placements),
                    reading.findings);
        }
    }

    private static final class Reading {
        private final DocumentLayouts layouts;
        private final StageClock clock;
        private final DocumentScans scans;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<Integer, ScanTransform> placements = new HashMap<>();
        private final int mostScanned;
        private int scanned;
        private int needingOcr;
        private int failed;
        private int limited;

        Reading(TableHints hints, DocumentScans scans, int mostScanned, StageClock clock) {
            this.layouts = new DocumentLayouts(hints);
            this.scans = scans;
            this.mostScanned = mostScanned;
            this.clock = clock;
        }

        void add(PdfDocument document, int number) throws IOException {
            try {
                PageContent page = clock.time(Stage.PAGE, () -> document.page(number));
                PageContent read = page.needsPicture() ? clock.time(Stage.PAGE, () -> other(document, page)) : page;
                clock.run(Stage.GRID, () -> layouts.add(read));
            } catch (UnreadableDocument e) {
                failed++;
                limited(e);
                findings.add(Finding.ofPage("page.unreadable", Severity.ERROR, number, String.valueOf(e.getMessage())));
            }
        }

        private void limited(UnreadableDocument failure) {
            limited += failure.reason() == Reason.LIMIT_EXCEEDED ? 1 : 0;
        }

        /** The page upright, if its own characters lie on their side; else with what its picture shows. */
        private PageContent other(PdfDocument document, PageContent page) throws IOException {
            Optional<TurnedPage> turned = page.usable() ? Optional.empty() : document.turned(page);
            return turned.isPresent() ? turned(page, turned.get()) : pictured(document, page);
        }

        private PageContent turned(PageContent displayed, TurnedPage turned) {
            placements.put(
                    displayed.number(),
                    ScanTransform.ofTurnedPage(turned.quarters(), displayed.width(), displayed.height()));
            if (turned.content().needsPicture()) {
                needingOcr++;
                findings.add(Finding.ofPage(
                        "page.picture_unread",
                        Severity.WARNING,
                        displayed.number(),
                        "page " + displayed.number()
                                + " has its text along its side, which is read, and text in pictures, which is not"));
            }
            return turned.content();
        }

        /** The page with what its picture shows; of a page with text of its own, that text at least. */
        private PageContent pictured(PdfDocument document, PageContent page) throws IOException {
            try {
                return scanned(document, page);
            } catch (UnreadableDocument e) {
                if (!page.usable()) {
                    throw e;
                }
                // A picture that cannot be read must not cost the page its text.
                limited(e);
                needingOcr++;
                findings.add(Finding.ofPage(
                        "page.picture_unread",
                        Severity.WARNING,
                        page.number(),
                        "only the text is read. " + e.getMessage()));
                return page;
            }
        }

        private void checkScanned(int number) throws UnreadableDocument {
            if (++scanned > mostScanned) {
                throw UnreadableDocument.ofPage(
                        Reason.LIMIT_EXCEEDED,
                        number,
                        "Page " + number + " is a scan or has pictures to be read, as " + mostScanned
                                + " pages before it have, which is as many as are"
                                + " read of a document (yusuan.extract.scans.pages). Split the document, or allow more.");
            }
        }

        /** The page as its picture shows it; the page as it is, told of, where pictures cannot be read. */
        private PageContent scanned(PdfDocument document, PageContent page) throws IOException {
            checkScanned(page.number());
            Optional<ScanReader.Scan> scan = scans.read(document, page);
            if (scan.isPresent()) {
                findings.addAll(scan.get().findings());
                placements.put(page.number(), scan.get().placement());
                return scan.get().content();
            }
            needingOcr++;
            int number = page.number();
            findings.add(Finding.ofPage(
                    "page.needs_ocr",
                    Severity.WARNING,
                    number,
                    "page " + number
                            + (page.usable()
                                    ? " has text in pictures, which is not read"
                                    : " has no usable text and is not read: it is a picture, or its characters carry no"
                                            + " meaning")));
            return page;
        }
    }
}
