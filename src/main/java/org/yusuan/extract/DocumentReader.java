package org.yusuan.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.grid.DocumentLayouts;
import org.yusuan.grid.PageLayout;
import org.yusuan.grid.TableHints;
import org.yusuan.intake.FileType;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Severity;
import org.yusuan.model.Stage;
import org.yusuan.ocr.Placement;
import org.yusuan.ocr.ScanReader;
import org.yusuan.office.OfficeContent;
import org.yusuan.office.OfficeException;
import org.yusuan.office.OfficeFormat;
import org.yusuan.office.OfficeReader;
import org.yusuan.page.PageContent;
import org.yusuan.page.PageException;
import org.yusuan.page.PdfDocument;
import org.yusuan.page.TurnedPage;
import org.yusuan.sheet.SheetException;
import org.yusuan.sheet.WorkbookContent;
import org.yusuan.sheet.WorkbookReader;

/** Reads the pages of a document one after the other, keeping of each only its tables and lines. */
final class DocumentReader {
    private final ExtractorLimits limits;
    private final TableHints hints;
    private final StageClock clock;
    private final WorkbookReader workbooks;
    private final OfficeReader texts;
    private final ScanReader scans;

    DocumentReader(ExtractorSettings settings, TableHints hints, StageClock clock) {
        this.limits = settings.limits();
        this.hints = hints;
        this.clock = clock;
        this.workbooks = new WorkbookReader(limits.sheets());
        this.texts = new OfficeReader(limits.texts());
        this.scans = new ScanReader(limits.pages(), limits.scans());
    }

    /**
     * Reads a PDF, a workbook, a Word document or a web page.
     *
     * @param type of the file, one that is read
     * @throws PageException if a PDF as a whole cannot be read
     * @throws SheetException if a workbook cannot be read
     * @throws OfficeException if a Word document or a web page cannot be read
     * @throws IOException if the file cannot be read
     */
    DocumentLayout read(ExtractionRequest request, FileType type) throws IOException {
        return switch (type) {
            case EXCEL, OLD_EXCEL -> workbook(request);
            case WORD -> text(request, OfficeFormat.DOCX);
            case OLD_WORD -> text(request, OfficeFormat.DOC);
            case HTML -> text(request, OfficeFormat.HTML);
            default -> pdf(request);
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

    private DocumentLayout pdf(ExtractionRequest request) throws IOException {
        try (PdfDocument document = clock.time(Stage.PAGE, () -> PdfDocument.open(request.file(), limits.pages()))) {
            Reading reading = new Reading(hints, scans, limits.scans().pages(), clock);
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
            List<PageLayout> layouts = clock.time(Stage.GRID, reading.layouts::layouts);
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
        private final ScanReader scans;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<Integer, Placement> placements = new HashMap<>();
        private final int mostScanned;
        private int scanned;
        private int needingOcr;
        private int failed;

        Reading(TableHints hints, ScanReader scans, int mostScanned, StageClock clock) {
            this.layouts = new DocumentLayouts(hints);
            this.scans = scans;
            this.mostScanned = mostScanned;
            this.clock = clock;
        }

        void add(PdfDocument document, int number) {
            try {
                PageContent page = clock.time(Stage.PAGE, () -> document.page(number));
                PageContent read = page.usable() ? page : clock.time(Stage.PAGE, () -> unusable(document, page));
                clock.run(Stage.GRID, () -> layouts.add(read));
            } catch (PageException e) {
                failed++;
                findings.add(Finding.ofPage("page.unreadable", Severity.ERROR, number, String.valueOf(e.getMessage())));
            }
        }

        /** The page upright, if its own characters lie on their side; else what its picture shows. */
        private PageContent unusable(PdfDocument document, PageContent page) throws PageException {
            Optional<TurnedPage> turned = document.turned(page);
            if (turned.isEmpty()) {
                return scanned(document, page);
            }
            Placement lying = new Placement(turned.get().quarters(), 0, page.width(), page.height());
            placements.put(page.number(), lying);
            return turned.get().content();
        }

        private void checkScanned(int number) throws PageException {
            if (++scanned > mostScanned) {
                throw PageException.ofPage(
                        Reason.LIMIT_EXCEEDED,
                        number,
                        "Page " + number + " is scanned, as are " + mostScanned
                                + " pages before it, which is as many as are"
                                + " read of a document (yusuan.extract.scans.pages). Split the document, or allow more.");
            }
        }

        /** The page as its picture shows it; the page as it is, told of, where pictures cannot be read. */
        private PageContent scanned(PdfDocument document, PageContent page) throws PageException {
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
                    "page " + number + " has no usable text and is not read: it is a picture, or its characters"
                            + " carry no meaning"));
            return page;
        }
    }
}
