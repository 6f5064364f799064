package org.yusuan.document.ocr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yusuan.document.ocr.PageRecognition.RecognisedPage;
import org.yusuan.document.ocr.PartsReader.PartPlacement;
import org.yusuan.model.Box;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.model.UnreadableDocument;

/**
 * Decides whether the pictures on a text page hold text, and collects findings about the parts that were read by
 * recognition.
 */
final class PartFindings {
    /** Certainty below which recognised text is no text but patterns of a photograph or ornaments, 0..1. */
    private static final double TEXT = 0.6;

    /** Certainty below which text is a guess, 0..1. */
    private static final double DOUBTFUL = 0.8;

    /** Certainty from which the recognised shapes of a font leave no doubt, 0..1. */
    private static final double CERTAIN = 0.95;

    /** Fewest characters outside cells that count as text; fewer are an emblem or a sign on a photographed door. */
    private static final int FEWEST = 4;

    private final int page;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Creates an empty list for a page.
     *
     * @param page its number, 1-based
     */
    PartFindings(int page) {
        this.page = page;
    }

    /** Decides whether a picture holds text, and adds a finding that says so. */
    boolean isText(PartPlacement part) {
        RecognisedPage text = part.upright().text();
        boolean ruled = text.layout().cells().size() > 1;
        boolean enough = !text.glyphs().isEmpty() && (ruled || text.glyphs().size() >= FEWEST);
        if (!enough || text.certainty() < TEXT) {
            add(
                    "page.picture_without_text",
                    Severity.INFO,
                    "the picture at " + at(part.area()) + " shows no text that could be read");
            return false;
        }
        int quarters = part.upright().quarters();
        String turned = quarters == 0 ? "" : ", turned by " + 90 * quarters + " degrees clockwise";
        add(
                "page.picture_read",
                Severity.INFO,
                "the picture at " + at(part.area()) + " holds text and is read by recognition: "
                        + text.glyphs().size() + " characters" + turned + ", confidence " + rounded(text.certainty()));
        doubt(text, "the picture at " + at(part.area()));
        ScanTransform placement = new ScanTransform(true, List.of(part.patch()));
        text.corrections()
                .forEach(c -> findings.add(c.movedTo(part.placed(c.where())).finding(page, placement)));
        return true;
    }

    /** Adds the findings about pieces of lines with a broken font that were read from their picture. */
    void garbled(int pieces, RecognisedPage text) {
        add(
                "page.font_without_meaning",
                text.certainty() < CERTAIN ? Severity.WARNING : Severity.INFO,
                pieces
                        + " pieces of text are printed in a font whose codes stand for other characters than it shows; they"
                        + " are read by recognition, confidence " + rounded(text.certainty()));
        doubt(text, "the text of that font");
        ScanTransform placement = new ScanTransform(false, List.of());
        text.corrections().forEach(c -> findings.add(c.finding(page, placement)));
    }

    void unreadable(Box box, UnreadableDocument cause) {
        add(
                "page.picture_unread",
                Severity.WARNING,
                "the picture at " + at(box) + " is not read: " + cause.getMessage());
    }

    /** Adds a finding about pictures that could not be decoded. */
    void lost(int pictures) {
        if (pictures > 0) {
            add(
                    "page.picture_lost",
                    Severity.WARNING,
                    pictures + " of its pictures cannot be decoded and are not read: look at the page in a viewer");
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    private void doubt(RecognisedPage text, String what) {
        if (text.certainty() < DOUBTFUL) {
            add(
                    "page.doubtful_scan",
                    Severity.WARNING,
                    what + " is hard to read (confidence " + rounded(text.certainty()) + ", " + DOUBTFUL
                            + " or more are expected): look at it, or ask for a better copy");
        }
    }

    private void add(String rule, Severity severity, String what) {
        findings.add(Finding.ofPage(rule, severity, page, "page " + page + ": " + what));
    }

    private static String at(Box box) {
        return String.format(Locale.ROOT, "%.0f, %.0f – %.0f, %.0f", box.x0(), box.y0(), box.x1(), box.y1());
    }

    private static BigDecimal rounded(double certainty) {
        return BigDecimal.valueOf(certainty).setScale(2, RoundingMode.HALF_UP);
    }
}
