package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.DocumentLayouts;
import org.yusuan.document.grid.LayoutSource;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.TableHints;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.ocr.ScanTransform;
import org.yusuan.document.page.DisplayTransform;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PageKind;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.page.TurnedPage;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Severity;
import org.yusuan.model.Stage;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads the pages of a PDF one after the other, each as its {@link org.yusuan.document.page.PageKind kind} demands, and keeps
 * only their tables and lines.
 *
 * @param limits how much work the pages may cause
 * @param hints how tables without rulings are recognised
 * @param scans reads pages from their pictures
 * @param cache of such readings; null to read every page
 * @param clock measures the stages
 * @param progress is called after each page
 */
record PdfLayoutSource(
        ExtractorLimits limits,
        TableHints hints,
        ScanSource scans,
        @Nullable ScanCache cache,
        StageClock clock,
        PageProgress progress)
        implements LayoutSource {

    @Override
    public DocumentLayout read(Path file) throws IOException {
        try (PdfDocument document = clock.time(Stage.PAGE, () -> PdfDocument.open(file, limits.pages()))) {
            Reading reading = new Reading(document, new DocumentScans(scans, cache, file));
            for (int number = 1; number <= document.pages(); number++) {
                reading.add(number);
                progress.pageRead(number, document.pages());
            }
            return reading.layout();
        }
    }

    /** One document while it is read. */
    private final class Reading {
        private final PdfDocument document;
        private final DocumentScans kept;
        private final DocumentLayouts layouts = new DocumentLayouts(hints);
        private final List<Finding> findings = new ArrayList<>();
        private final Map<Integer, DisplayTransform> transforms = new HashMap<>();
        private final Set<String> misnamed = new HashSet<>();
        private int pictured;
        private int unrecognised;
        private int failed;
        private boolean limited;

        Reading(PdfDocument document, DocumentScans kept) {
            this.document = document;
            this.kept = kept;
            if (document.repaired()) {
                warn(
                        "document.repaired",
                        null,
                        "the end of the file is damaged or missing; what is read may be less than what was published:"
                                + " fetch it again");
            }
        }

        DocumentLayout layout() {
            List<PageLayout> pages = clock.time(Stage.GRID, layouts::layouts);
            if (!limited) {
                kept.keep(pages);
            }
            return new DocumentLayout(document.pages(), pages, transforms, unrecognised, failed, findings);
        }

        void add(int number) throws IOException {
            try {
                PageContent page = clock.time(Stage.PAGE, () -> document.page(number));
                noteMisnamedFonts(number);
                PageContent read = page.kind().needsPicture() ? clock.time(Stage.PAGE, () -> recovered(page)) : page;
                clock.run(Stage.GRID, () -> layouts.add(read));
            } catch (UnreadableDocument e) {
                failed++;
                noteLimit(e);
                findings.add(Finding.ofPage("page.unreadable", Severity.ERROR, number, String.valueOf(e.getMessage())));
            }
        }

        /** Warns of each font whose names contradict its shapes, on the first page where a wrong name is met. */
        private void noteMisnamedFonts(int number) {
            document.misnamedFonts().forEach((font, pairs) -> {
                if (misnamed.add(font)) {
                    warn(
                            "page.font_misnamed",
                            number,
                            "page " + number + ": the font " + font + " names characters that it does not show ("
                                    + pairs
                                    + "); the shown ones are read from here on: compare its figures with the page, and"
                                    + " do not copy text out of the file");
                }
            });
        }

        /** The page upright, if its own characters run along its side; otherwise with what its picture shows. */
        private PageContent recovered(PageContent page) throws IOException {
            Optional<TurnedPage> turned = document.turned(page);
            return turned.isPresent() ? turned(page, turned.get()) : pictured(page);
        }

        private PageContent turned(PageContent displayed, TurnedPage turned) {
            int number = displayed.number();
            transforms.put(
                    number, ScanTransform.ofTurnedPage(turned.quarters(), displayed.width(), displayed.height()));
            if (turned.content().kind().needsPicture()) {
                unrecognised++;
                warn(
                        "page.picture_unread",
                        number,
                        "page " + number
                                + " has its text along its side, which is read, and text in pictures, which is not");
            }
            return turned.content();
        }

        /** The page with what its picture shows. A picture that cannot be read must not cost a page its text. */
        private PageContent pictured(PageContent page) throws IOException {
            try {
                return scanned(page);
            } catch (UnreadableDocument e) {
                if (!page.kind().hasText()) {
                    throw e;
                }
                noteLimit(e);
                unrecognised++;
                warn("page.picture_unread", page.number(), "only the text is read. " + e.getMessage());
                return page;
            }
        }

        private PageContent scanned(PageContent page) throws IOException {
            int number = page.number();
            countPictured(number);
            Optional<ScanReader.Scan> scan = kept.read(document, page);
            if (scan.isEmpty()) {
                unrecognised++;
                warn("page.needs_ocr", number, "page " + number + unrecognisedBecause(page.kind()));
                return page;
            }
            findings.addAll(scan.get().findings());
            transforms.put(number, scan.get().placement());
            return scan.get().content();
        }

        private void countPictured(int number) throws UnreadableDocument {
            int most = limits.scans().pages();
            if (++pictured > most) {
                throw UnreadableDocument.ofPage(
                        Reason.LIMIT_EXCEEDED,
                        number,
                        "Page " + number + " is a scan or has pictures to be read, as " + most
                                + " pages before it have, which is as many as are"
                                + " read of a document (yusuan.extract.scans.pages). Split the document, or allow more.");
            }
        }

        private static String unrecognisedBecause(PageKind kind) {
            return kind.hasText()
                    ? " has text in pictures, which is not read"
                    : " has no text that can be used and is not read: " + kind.reason();
        }

        private void noteLimit(UnreadableDocument failure) {
            limited |= failure.reason() == Reason.LIMIT_EXCEEDED;
        }

        private void warn(String rule, @Nullable Integer page, String message) {
            findings.add(Finding.ofPage(rule, Severity.WARNING, page, message));
        }
    }
}
