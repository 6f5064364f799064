package org.yusuan.drawn.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face as one document embeds it. */
record EmbeddedFont(PDType0Font font, CmapLookup characters) {

    static EmbeddedFont of(Typeface typeface, PDDocument document) {
        try (InputStream resource = EmbeddedFont.class.getResourceAsStream(typeface.resource())) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(resource)));
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
