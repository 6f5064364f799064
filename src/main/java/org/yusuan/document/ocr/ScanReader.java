package org.yusuan.document.ocr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.ocr.PageRecognition.RecognisedPage;
import org.yusuan.document.ocr.Recogniser.RecognitionUnavailable;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.Box;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads pages whose text is wholly or partly a picture. The recognition model is loaded with the first such page,
 * because it takes a second and some hundred megabytes outside the heap, which a run without scans never needs. Safe
 * for use by several threads.
 */
public final class ScanReader implements ScanSource {
    private static final Logger LOG = LoggerFactory.getLogger(ScanReader.class);

    /** Mean certainty below which recognised text is a guess, 0..1. */
    private static final BigDecimal DOUBTFUL = new BigDecimal("0.80");

    private final PageLimits limits;
    private final ScanLimits scanLimits;
    private final ScanClock clock;
    private final RecognitionEngine engine = new RecognitionEngine();

    /** Creates a reader with these limits. */
    public ScanReader(PageLimits limits, ScanLimits scanLimits) {
        this(limits, scanLimits, ScanClock.NONE);
    }

    /** Creates a reader whose stages are measured by a clock. */
    public ScanReader(PageLimits limits, ScanLimits scanLimits, ScanClock clock) {
        this.limits = limits;
        this.scanLimits = scanLimits;
        this.clock = clock;
    }

    /**
     * A scanned page after reading.
     *
     * @param content the page, upright and level; its boxes refer to the page in that position
     * @param placement maps its boxes to the displayed page
     * @param findings what is doubtful about it, and what was corrected after the recognition
     */
    public record Scan(PageContent content, ScanTransform placement, List<Finding> findings) {
        public Scan {
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String version() {
        return String.join(" ", OnnxRecogniser.RUNTIME, limits.toString(), scanLimits.toString());
    }

    @Override
    public Optional<Scan> read(PdfDocument document, PageContent page) throws UnreadableDocument {
        Optional<Recogniser> recogniser = recogniser();
        if (recogniser.isEmpty()) {
            return Optional.empty();
        }
        PageRecognition reading = new PageRecognition(recogniser.get(), page.number(), limits, scanLimits);
        if (page.kind().hasText()) {
            return Optional.of(new PartsReader(document, page, reading, PageImage.DPI).read());
        }
        PageImage image = clock.time(ScanStage.PAINT, () -> PageImage.of(document, page));
        ScannerBorderRemoval.wipe(image.picture(), image.scale());
        OrientationCorrection upright = OrientationCorrection.of(image.picture(), image.scale(), reading);
        PageContent content = content(upright.text(), page);
        LOG.debug(
                "page {}: {} cells, {} lines",
                page.number(),
                content.cells().size(),
                upright.text().glyphs().size());
        ScanTransform placement = ScanTransform.ofPage(
                content.width(), content.height(), upright.toPicture().then(image.toDisplayed()));
        List<Finding> findings = findings(content, upright.quarters(), image.lost());
        if (image.photographed()) {
            findings.add(photographed(page.number()));
        }
        upright.text().corrections().forEach(c -> findings.add(c.finding(page.number(), placement)));
        return Optional.of(new Scan(content, placement, findings));
    }

    @Override
    public List<Optional<String>> cells(PdfDocument document, int page, double width, List<Box> cells)
            throws UnreadableDocument {
        Optional<Recogniser> recogniser = recogniser();
        if (recogniser.isEmpty()) {
            return ScanSource.super.cells(document, page, width, cells);
        }
        return CellReader.of(document, page, width, recogniser.get()).read(cells);
    }

    private Optional<Recogniser> recogniser() {
        return clock.time(ScanStage.LOAD, engine::recogniser)
                .map(engine -> crops -> clock.time(ScanStage.RECOGNISE, () -> engine.read(crops)));
    }

    private static PageContent content(RecognisedPage read, PageContent page) {
        return new PageContent(
                page.number(),
                read.width(),
                read.height(),
                read.glyphs(),
                read.layout().rulings(),
                read.layout().cells(),
                page.pictures(),
                page.kind(),
                List.of(),
                List.of(),
                Method.OCR,
                BigDecimal.valueOf(read.certainty()).setScale(2, RoundingMode.HALF_UP));
    }

    private static Finding photographed(int number) {
        return Finding.ofPage(
                "page.photographed",
                Severity.INFO,
                number,
                "page " + number
                        + " is a photograph of a sheet, which is rectified before it is read; boxes are those of the page"
                        + " as it is displayed");
    }

    private static List<Finding> findings(PageContent content, int quarters, int lost) throws UnreadableDocument {
        List<Finding> findings = new ArrayList<>();
        int number = content.number();
        List<Glyph> glyphs = content.glyphs();
        if (quarters != 0) {
            findings.add(Finding.ofPage(
                    "page.turned",
                    Severity.INFO,
                    number,
                    "page " + number + " was scanned sideways or upside down and is read turned by " + 90 * quarters
                            + " degrees clockwise; boxes are those of the page as it is displayed"));
        }
        if (lost > 0 && glyphs.isEmpty()) {
            throw UnreadableDocument.ofPage(
                    Refusal.Reason.DAMAGED,
                    number,
                    "Page " + number
                            + " is a picture that cannot be decoded: it is damaged, or in a format that is not supported."
                            + " Look at it in a viewer; if it shows there, save it again.");
        }
        if (lost > 0) {
            findings.add(Finding.ofPage(
                    "page.picture_lost",
                    Severity.WARNING,
                    number,
                    lost + " of the pictures of page " + number
                            + " cannot be decoded and are not read: look at the page in a viewer"));
        }
        if (glyphs.isEmpty()) {
            findings.add(Finding.ofPage(
                    "page.blank", Severity.INFO, number, "page " + number + " is a picture of blank paper"));
        } else if (content.confidence().compareTo(DOUBTFUL) < 0) {
            findings.add(Finding.ofPage(
                    "page.doubtful_scan",
                    Severity.WARNING,
                    number,
                    "page " + number + " is hard to read (confidence " + content.confidence() + ", " + DOUBTFUL
                            + " or more are expected): look at it, or ask for a better scan"));
        }
        return findings;
    }

    /** Loads the recognition once, on first use. Its native memory lives as long as the process. */
    private static final class RecognitionEngine {
        private static final Logger LOG = LoggerFactory.getLogger(RecognitionEngine.class);

        private @Nullable Recogniser loaded;
        private boolean unavailable;

        /** Returns the recognition; empty if it cannot run on this platform. */
        synchronized Optional<Recogniser> recogniser() {
            if (loaded == null && !unavailable) {
                load();
            }
            return Optional.ofNullable(loaded);
        }

        private void load() {
            try {
                loaded = OnnxRecogniser.load();
            } catch (RecognitionUnavailable e) {
                unavailable = true;
                LOG.warn("scanned pages are not read: {}", e.getMessage(), e);
            }
        }
    }
}
