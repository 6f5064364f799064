package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageLimits;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/** Reads the picture of one page, or samples it. */
final class PageRecognition {
    /** Lines by which it is judged whether a page stands upright. */
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

    /** Reads some of the lines: those of middling length, which are neither digits nor prose. */
    OrientationSample sample(PaperScan scan, ScanLayout layout) {
        List<TextLine> lines = layout.lines().stream()
                .sorted(Comparator.comparingDouble(
                        (TextLine l) -> Math.abs(l.ink().width() - 8.0 * l.ink().height())))
                .limit(SAMPLES)
                .toList();
        return new OrientationSample(lines, recogniser.read(crops(scan, lines, layout.usual())));
    }

    /** Reads all lines but those that were read as a sample. */
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
}
