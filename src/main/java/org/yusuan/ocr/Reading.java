package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.page.Glyph;
import org.yusuan.page.PageException;
import org.yusuan.page.PageLimits;

/** Reads the picture of one page, or samples it. */
final class Reading {
    /** Lines by which it is judged whether a page stands upright. */
    private static final int SAMPLES = 8;

    private final Recogniser recogniser;
    private final int page;
    private final PageLimits limits;

    Reading(Recogniser recogniser, int page, PageLimits limits) {
        this.recogniser = recogniser;
        this.page = page;
        this.limits = limits;
    }

    Layout layout(PaperScan scan) throws PageException {
        return Layout.of(scan, page, limits);
    }

    /** How certainly some of the lines can be read, 0..1; those of middling length, which are neither digits nor prose. */
    double certainty(PaperScan scan, Layout layout) {
        List<TextLine> lines = layout.lines().stream()
                .sorted(Comparator.comparingDouble(
                        (TextLine l) -> Math.abs(l.ink().width() - 8.0 * l.ink().height())))
                .limit(SAMPLES)
                .toList();
        return recogniser.read(crops(scan, lines, layout.usual())).stream()
                .mapToDouble(Recognised::certainty)
                .average()
                .orElse(0);
    }

    ReadPage read(PaperScan scan, Layout layout) {
        List<TextLine> lines = layout.lines();
        List<Crop> crops = crops(scan, lines, layout.usual());
        List<Recognised> texts = recogniser.read(crops);
        List<Glyph> glyphs = new ArrayList<>();
        Proofreader proofreader = new Proofreader(scan);
        double certainty = 0;
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            Recognised text = proofreader.read(lines.get(i), crops.get(i), texts.get(i));
            glyphs.addAll(new Setting(lines.get(i), crops.get(i), scan.scale()).glyphs(text.marks()));
            certainty += text.certainty() * text.marks().size();
            marks += text.marks().size();
        }
        return new ReadPage(
                scan.width(),
                scan.height(),
                layout,
                glyphs,
                marks == 0 ? 1 : certainty / marks,
                scan.skew(),
                proofreader.corrections());
    }

    private static List<Crop> crops(PaperScan scan, List<TextLine> lines, double usual) {
        return lines.stream().map(l -> Crop.of(scan.grey(), l, usual)).toList();
    }
}
