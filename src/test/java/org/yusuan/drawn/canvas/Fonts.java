package org.yusuan.drawn.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces embedded in one document, loaded when first used. */
final class Fonts {
    private final PDDocument document;
    private final Map<Typeface, EmbeddedFont> loaded = new EnumMap<>(Typeface.class);

    Fonts(PDDocument document) {
        this.document = document;
    }

    /** Cuts the text into pieces that one font each can set. */
    List<FontRun> runs(String text, Typeface wanted) {
        List<FontRun> runs = new ArrayList<>();
        text.codePoints().forEach(c -> append(runs, c, fontFor(c, wanted)));
        return runs;
    }

    double width(String text, TextStyle style) {
        return runs(text, style.typeface()).stream()
                .mapToDouble(run -> run.font().width(run.text(), style.size()))
                .sum();
    }

    private static void append(List<FontRun> runs, int codePoint, EmbeddedFont font) {
        String character = Character.toString(codePoint);
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).font() == font) {
            runs.set(last, new FontRun(font, runs.get(last).text() + character));
        } else {
            runs.add(new FontRun(font, character));
        }
    }

    private EmbeddedFont fontFor(int codePoint, Typeface wanted) {
        EmbeddedFont font = font(wanted);
        return font.has(codePoint) ? font : font(Typeface.HEI);
    }

    private EmbeddedFont font(Typeface typeface) {
        return loaded.computeIfAbsent(typeface, t -> EmbeddedFont.of(t, document));
    }

    /** A piece of text in one font. */
    record FontRun(EmbeddedFont font, String text) {}

    /** A face as one document embeds it. */
    record EmbeddedFont(PDType0Font font, CmapLookup characters) {

        static EmbeddedFont of(Typeface typeface, PDDocument document) {
            try (InputStream resource = EmbeddedFont.class.getResourceAsStream(typeface.resource())) {
                TrueTypeFont parsed =
                        new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(resource)));
                return new EmbeddedFont(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException("The test font " + typeface + " cannot be embedded", e);
            }
        }

        boolean has(int codePoint) {
            return characters.getGlyphId(codePoint) != 0;
        }

        /** Advance width of the text in points at the size. */
        double width(String text, double size) {
            try {
                return font.getStringWidth(text) / 1000.0 * size;
            } catch (IOException e) {
                throw new UncheckedIOException("No width for '" + text + "'", e);
            }
        }
    }
}
