package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/** Sets recognised characters as glyphs: each as wide as the room to its neighbours allows. */
final class GlyphPlacement {
    /** In heights of the line: characters closer than this belong together. */
    private static final double TOGETHER = 1.5;

    private final PixelArea ink;
    private final PixelArea cut;
    private final double scale;

    GlyphPlacement(TextLine line, Crop crop, double scale) {
        this.ink = line.ink();
        this.cut = crop.cut();
        this.scale = scale;
    }

    /** The glyphs, from left to right, in points. */
    List<Glyph> glyphs(List<RecognisedLine.Mark> marks) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            double left = i == 0 ? ink.x0() : edge(marks.get(i - 1), marks.get(i), false);
            double right = i == marks.size() - 1 ? ink.x1() : edge(marks.get(i), marks.get(i + 1), true);
            Box box = new Box(
                    Math.min(left, right) / scale, ink.y0() / scale, Math.max(left, right) / scale, ink.y1() / scale);
            glyphs.add(new Glyph(
                    marks.get(i).text(),
                    box,
                    ink.height() / scale,
                    true,
                    marks.get(i).certainty()));
        }
        return glyphs;
    }

    /** Where one character ends, or the next begins: half way, unless there is a gap between. */
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
