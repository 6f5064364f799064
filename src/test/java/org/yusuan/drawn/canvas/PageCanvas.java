package org.yusuan.drawn.canvas;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.yusuan.model.Box;

/** A page to draw on. All coordinates are points on the displayed page, origin at the top left. */
public final class PageCanvas implements AutoCloseable {
    /**
     * Distance from a line's top to its baseline, in font sizes, which centres digits and Chinese characters in their
     * line.
     */
    private static final double BASELINE = 1.0;

    private static final double BOLD_SHIFT = 0.3;

    private final PDDocument document;
    private final PDPage page;
    private final PageFormat format;
    private final Fonts fonts;
    private final int number;
    private final PDPageContentStream content;

    PageCanvas(PDDocument document, PDPage page, PageFormat format, Fonts fonts, int number) {
        this.document = document;
        this.page = page;
        this.format = format;
        this.fonts = fonts;
        this.number = number;
        try {
            this.content = new PDPageContentStream(document, page);
            content.transform(format.toUserSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 1-based index of the page in the file. */
    public int number() {
        return number;
    }

    public PageFormat format() {
        return format;
    }

    public double width(String text, TextStyle style) {
        return fonts.width(text, style);
    }

    /** Returns the lines of a text in that width; it breaks anywhere, as Chinese does. */
    public List<String> wrap(String text, double width, TextStyle style) {
        return new LineBreaker(character -> fonts.width(character, style)).lines(text, width);
    }

    /** Draws one line whose baseline runs through the point, aligned around it. */
    public void text(double x, double baseline, String text, TextStyle style) {
        double start = style.align().startBetween(x, x, width(text, style));
        run(start, baseline, text, style);
        if (style.fakeBold()) {
            run(start + BOLD_SHIFT, baseline, text, style);
        }
    }

    /** Draws one line in another ink. */
    public void text(double x, double baseline, String text, TextStyle style, Color ink) {
        unchecked(() -> content.setNonStrokingColor(ink));
        text(x, baseline, text, style);
        unchecked(() -> content.setNonStrokingColor(Color.BLACK));
    }

    /**
     * Adds a text that was typed over the page with a white ground, as an annotation without a look of its own. The page
     * must not be turned.
     */
    public void typedOver(Box box, String text) {
        COSDictionary note = annotation("FreeText", box);
        note.setString(COSName.CONTENTS, text);
        note.setString(COSName.DA, "0 g /Helv 9 Tf");
        COSArray white = new COSArray();
        white.setFloatArray(new float[] {1, 1, 1});
        note.setItem(COSName.C, white);
    }

    /** Adds a form field with a value and no look of its own. The page must not be turned. */
    public void field(Box box, String value) {
        COSDictionary field = annotation("Widget", box);
        field.setItem(COSName.FT, COSName.getPDFName("Tx"));
        field.setString(COSName.DA, "0 g /Helv 9 Tf");
        field.setString(COSName.V, value);
    }

    /** Adds a note that viewers show only when it is opened, and a field that they do not show. */
    public void unseenNotes(Box box, String text) {
        annotation("Text", box).setString(COSName.CONTENTS, text);
        COSDictionary hidden = annotation("Widget", box);
        hidden.setItem(COSName.FT, COSName.getPDFName("Tx"));
        hidden.setString(COSName.V, text);
        hidden.setInt(COSName.F, 2);
    }

    private COSDictionary annotation(String kind, Box box) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, kind);
        annotation.setInt(COSName.F, 4);
        annotation.setItem(COSName.RECT, new PDRectangle((float) box.x0(), up(box.y1()), (float) box.width(), (float)
                box.height()));
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, all);
        }
        all.add(annotation);
        return annotation;
    }

    /** Draws one line stretched to the width, every character placed on its own: {@code 2024 年 度}. */
    public void justified(double x0, double x1, double baseline, String text, TextStyle style) {
        int gaps = Math.max(1, text.codePointCount(0, text.length()) - 1);
        double gap = (x1 - x0 - width(text, style)) / gaps;
        spread(x0, baseline, text, gap, style);
    }

    /** Draws lines in the middle of the box's height, aligned in its width; they may extend beyond its edges. */
    public void lines(Box box, List<String> lines, TextStyle style) {
        double top = box.centerY() - lines.size() * style.leading() / 2;
        linesFrom(top, box, lines, style);
    }

    /** Draws lines from that height down, aligned in the box's width. */
    public void linesFrom(double top, Box box, List<String> lines, TextStyle style) {
        double baseline = top + style.size() * BASELINE;
        for (String line : lines) {
            double x = style.align().startBetween(box.x0(), box.x1(), 0);
            text(x, baseline, line, style);
            baseline += style.leading();
        }
    }

    public void line(double x0, double y0, double x1, double y1, double thickness, float... dashes) {
        paint(() -> {
            content.setLineWidth((float) thickness);
            content.setLineDashPattern(dashes, 0);
            content.moveTo((float) x0, up(y0));
            content.lineTo((float) x1, up(y1));
            content.stroke();
        });
    }

    public void outline(Box box, double thickness) {
        paint(() -> {
            content.setLineWidth((float) thickness);
            content.addRect((float) box.x0(), up(box.y1()), (float) box.width(), (float) box.height());
            content.stroke();
        });
    }

    public void fill(Box box, Color color) {
        paint(() -> {
            content.setNonStrokingColor(color);
            content.addRect((float) box.x0(), up(box.y1()), (float) box.width(), (float) box.height());
            content.fill();
        });
    }

    public void picture(Box box, BufferedImage picture) {
        paint(() -> content.drawImage(
                LosslessFactory.createFromImage(document, picture),
                (float) box.x0(),
                up(box.y1()),
                (float) box.width(),
                (float) box.height()));
    }

    /** Draws large pale text from corner to corner, over everything else. */
    public void watermark(String text, TextStyle style) {
        double angle = Math.atan2(format.height(), format.width());
        double half = width(text, style) / 2;
        paint(() -> {
            content.transform(
                    Matrix.getRotateInstance(angle, (float) (format.width() / 2), (float) (format.height() / 2)));
            content.setNonStrokingColor(new Color(0xDD, 0xDD, 0xDD));
            show(new Matrix(1, 0, 0, 1, (float) -half, 0), text, style);
        });
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(double x, double baseline, String text, TextStyle style) {
        if (style.glyphwise()) {
            spread(x, baseline, text, 0, style);
        } else {
            unchecked(() -> show(at(x, baseline), text, style));
        }
    }

    private void spread(double x, double baseline, String text, double gap, TextStyle style) {
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            double here = at;
            unchecked(() -> show(at(here, baseline), character, style));
            at += width(character, style) + gap;
        }
    }

    private Matrix at(double x, double baseline) {
        return new Matrix(1, 0, 0, 1, (float) x, up(baseline));
    }

    private void show(Matrix place, String text, TextStyle style) throws IOException {
        content.beginText();
        content.setTextMatrix(place);
        for (Fonts.FontRun run : fonts.runs(text, style.typeface())) {
            content.setFont(run.font().font(), (float) style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    private float up(double y) {
        return (float) (format.height() - y);
    }

    /** Paints with a graphics state of its own. */
    private void paint(Stroke stroke) {
        unchecked(() -> {
            content.saveGraphicsState();
            stroke.draw();
            content.restoreGraphicsState();
        });
    }

    private static void unchecked(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Stroke {
        void draw() throws IOException;
    }

    /** Breaks text into lines: between any two characters, and where it says {@code \n}. */
    private static final class LineBreaker {
        private final ToDoubleFunction<String> widthOf;

        LineBreaker(ToDoubleFunction<String> widthOf) {
            this.widthOf = widthOf;
        }

        /** The lines in order; none for an empty text. A character wider than the width still gets its line. */
        List<String> lines(String text, double width) {
            List<String> lines = new ArrayList<>();
            if (!text.isEmpty()) {
                for (String paragraph : text.split("\n", -1)) {
                    fill(lines, paragraph, width);
                }
            }
            return lines;
        }

        private void fill(List<String> lines, String paragraph, double width) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (int codePoint : paragraph.codePoints().toArray()) {
                double advance = widthOf.applyAsDouble(Character.toString(codePoint));
                if (line.length() > 0 && used + advance > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(codePoint);
                used += advance;
            }
            lines.add(line.toString());
        }
    }
}
