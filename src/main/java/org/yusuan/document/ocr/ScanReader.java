package org.yusuan.document.ocr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads pages whose text is a picture, or in part is one. The recognition is loaded with the first of them, for it takes a second and some
 * hundred megabytes outside of the heap; a run without scans never pays for it. Safe for use by several threads.
 */
public final class ScanReader implements ScanSource {
    private static final Logger LOG = LoggerFactory.getLogger(ScanReader.class);

    /** Characters recognised with less certainty on the whole are a guess. */
    private static final BigDecimal DOUBTFUL = new BigDecimal("0.80");

    private final PageLimits limits;
    private final ScanLimits scanLimits;
    private final ScanClock clock;
    private final RecognitionEngine engine = new RecognitionEngine();

    /** A reader that allows as much work as the limits do. */
    public ScanReader(PageLimits limits, ScanLimits scanLimits) {
        this(limits, scanLimits, ScanClock.NONE);
    }

    /** The same, with a clock at its stages. */
    public ScanReader(PageLimits limits, ScanLimits scanLimits, ScanClock clock) {
        this.limits = limits;
        this.scanLimits = scanLimits;
        this.clock = clock;
    }

    /**
     * A scanned page as it was read.
     *
     * @param content the page, upright and level; its boxes are of the page turned so
     * @param placement where its boxes lie on the displayed page
     * @param findings what is doubtful about it, and what was changed after the recognition
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
        PageImage sheet = clock.time(ScanStage.PAINT, () -> PageImage.of(document, page));
        ScannerBorderRemoval.wipe(sheet.picture(), sheet.scale());
        OrientationCorrection upright = OrientationCorrection.of(sheet.picture(), sheet.scale(), reading);
        PageContent content = content(upright.text(), page);
        LOG.debug(
                "page {}: {} cells, {} lines",
                page.number(),
                content.cells().size(),
                upright.text().glyphs().size());
        ScanTransform placement = ScanTransform.ofPage(
                content.width(), content.height(), upright.toPicture().then(sheet.toDisplayed()));
        List<Finding> findings = findings(content, upright.quarters(), sheet.lost());
        if (sheet.photographed()) {
            findings.add(photographed(page.number()));
        }
        upright.text().corrections().forEach(c -> findings.add(c.finding(page.number(), placement)));
        return Optional.of(new Scan(content, placement, findings));
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
                        + " is a photograph of a sheet, which is read put straight; boxes are those of the page as"
                        + " it is displayed");
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
                    "page " + number + " was scanned lying and is read turned by " + 90 * quarters
                            + " degrees clockwise; boxes are those of the page as it is displayed"));
        }
        if (lost > 0 && glyphs.isEmpty()) {
            throw UnreadableDocument.ofPage(
                    Refusal.Reason.DAMAGED,
                    number,
                    "Page " + number
                            + " is a picture that cannot be unpacked: it is damaged, or packed in a way that is not"
                            + " known here. Look at it in a viewer; where it shows there, save it anew.");
        }
        if (lost > 0) {
            findings.add(Finding.ofPage(
                    "page.picture_lost",
                    Severity.WARNING,
                    number,
                    lost + " of the pictures of page " + number
                            + " cannot be unpacked and are not read: look at the page in a viewer"));
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
}
