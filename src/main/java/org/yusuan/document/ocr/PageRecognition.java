package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.ocr.OrientationCorrection.OrientationSample;
import org.yusuan.document.ocr.Proofreader.TextCorrection;
import org.yusuan.document.ocr.ScanLayout.TextLine;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageLimits;
import org.yusuan.model.Box;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/** Reads the picture of one page, or a sample of its lines. */
final class PageRecognition {
    /** Number of lines that decide whether a page stands upright. */
    private static final int SAMPLES = 8;

    private final Recogniser recogniser;
    private final int page;
    private final PageLimits limits;
    private final ScanLimits scanLimits;

    PageRecognition(Recogniser recogniser, int page, PageLimits limits, ScanLimits scanLimits) {
        this.recogniser = recogniser;
        this.page = page;
        this.limits = limits;
        this.scanLimits = scanLimits;
    }

    ScanLayout layout(PaperScan scan) throws UnreadableDocument {
        return ScanLayout.of(scan, page, limits);
    }

    /** Reads some of the lines: those of medium length, which are neither digits nor prose. */
    OrientationSample sample(PaperScan scan, ScanLayout layout) {
        List<TextLine> lines = layout.lines().stream()
                .sorted(Comparator.comparingDouble(
                        (TextLine l) -> Math.abs(l.ink().width() - 8.0 * l.ink().height())))
                .limit(SAMPLES)
                .toList();
        return new OrientationSample(lines, recogniser.read(crops(scan, lines, layout.usual())));
    }

    /** Reads all lines except those that were read as a sample. */
    RecognisedPage read(PaperScan scan, ScanLayout layout, OrientationSample sample) throws UnreadableDocument {
        List<TextLine> lines = layout.lines();
        check(lines.size(), scanLimits.lines(), "lines of text");
        List<Crop> crops = crops(scan, lines, layout.usual());
        check(crops.stream().mapToLong(Crop::width).sum(), scanLimits.textWidth(), "pixels of text, end to end");
        List<RecognisedLine> texts = texts(lines, crops, sample);
        List<Glyph> glyphs = new ArrayList<>();
        Proofreader proofreader = new Proofreader(scan);
        double certainty = 0;
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            RecognisedLine text = proofreader.read(lines.get(i), crops.get(i), texts.get(i));
            glyphs.addAll(new GlyphPlacement(lines.get(i), crops.get(i), scan.scale()).glyphs(text.marks()));
            certainty += text.certainty() * text.marks().size();
            marks += text.marks().size();
        }
        return new RecognisedPage(
                scan.width(),
                scan.height(),
                layout,
                glyphs,
                marks == 0 ? 1 : certainty / marks,
                scan.skew(),
                proofreader.corrections());
    }

    private void check(long found, long allowed, String what) throws UnreadableDocument {
        if (found > allowed) {
            throw UnreadableDocument.ofPage(
                    Reason.LIMIT_EXCEEDED,
                    page,
                    "Page " + page + " seems to hold " + found + " " + what + ", allowed are " + allowed
                            + ": it is a photograph or too noisy to be read. Ask for a better scan of it.");
        }
    }

    private List<RecognisedLine> texts(List<TextLine> lines, List<Crop> crops, OrientationSample sample) {
        Map<TextLine, RecognisedLine> known = sample.byLine();
        List<Crop> unread = IntStream.range(0, lines.size())
                .filter(i -> !known.containsKey(lines.get(i)))
                .mapToObj(crops::get)
                .toList();
        Iterator<RecognisedLine> read = recogniser.read(unread).iterator();
        return lines.stream()
                .map(line -> Optional.ofNullable(known.get(line)).orElseGet(read::next))
                .toList();
    }

    private static List<Crop> crops(PaperScan scan, List<TextLine> lines, double usual) {
        return lines.stream().map(l -> Crop.of(scan.grey(), l, usual)).toList();
    }

    /** Turns recognised characters into glyphs, each as wide as its neighbours allow. */
    private static final class GlyphPlacement {
        /** Distance below which characters belong together, in heights of the line. */
        private static final double TOGETHER = 1.5;

        private final PixelArea ink;
        private final PixelArea cut;
        private final double scale;

        GlyphPlacement(TextLine line, Crop crop, double scale) {
            this.ink = line.ink();
            this.cut = crop.cut();
            this.scale = scale;
        }

        /** Returns the glyphs from left to right, in points. */
        List<Glyph> glyphs(List<RecognisedLine.Mark> marks) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                double left = i == 0 ? ink.x0() : edge(marks.get(i - 1), marks.get(i), false);
                double right = i == marks.size() - 1 ? ink.x1() : edge(marks.get(i), marks.get(i + 1), true);
                Box box = new Box(
                        Math.min(left, right) / scale,
                        ink.y0() / scale,
                        Math.max(left, right) / scale,
                        ink.y1() / scale);
                glyphs.add(new Glyph(
                        marks.get(i).text(),
                        box,
                        ink.height() / scale,
                        true,
                        marks.get(i).certainty()));
            }
            return glyphs;
        }

        /** Returns where one character ends or the next begins: half way, unless there is a gap between them. */
        private double edge(RecognisedLine.Mark left, RecognisedLine.Mark right, boolean ofLeft) {
            double from = x(left);
            double to = x(right);
            if (to - from <= TOGETHER * ink.height()) {
                return (from + to) / 2;
            }
            return ofLeft ? from + ink.height() / 2.0 : to - ink.height() / 2.0;
        }

        private double x(RecognisedLine.Mark mark) {
            return cut.x0() + mark.at() * cut.width();
        }
    }

    /**
     * The text of a picture.
     *
     * @param width of the page in points
     * @param height of the page in points
     * @param glyphs in points
     * @param certainty mean certainty of the characters, 0..1; 1 if nothing is printed
     * @param skew angle in radians by which its lines fell to the right before it was levelled
     * @param corrections what was changed after the recognition
     */
    record RecognisedPage(
            double width,
            double height,
            ScanLayout layout,
            List<Glyph> glyphs,
            double certainty,
            double skew,
            List<TextCorrection> corrections) {}
}
