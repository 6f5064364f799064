package org.yusuan.document.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** A font with the characters that its codes stand for, and its height. */
final class DecodedFont {
    /** Stands for a printed character that nothing in the file identifies. */
    static final String UNKNOWN = "\uFFFD";

    /** Adobe character collections, whose glyph numbers have a published meaning. */
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    /** Parts of the names of fonts that hold symbols instead of letters. */
    private static final Set<String> PICTOGRAMS =
            Set.of("wingding", "webding", "symbol", "dingbat", "awesome", "iconfont");

    private final PDFont font;
    private final boolean nameless;
    private final FontMetrics metrics;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, String> misnamed = new TreeMap<>();

    DecodedFont(PDFont font) throws IOException {
        this.font = font;
        this.nameless = isNameless(font);
        this.metrics = FontMetrics.of(font);
    }

    /**
     * Whether its characters can be recognised from their painted shapes: the shapes are in the file, and they are not
     * pictograms (☑, ➢), whose codes never had a meaning.
     */
    boolean isPictured() {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return font.isEmbedded() && PICTOGRAMS.stream().noneMatch(name::contains);
    }

    FontMetrics metrics() {
        return metrics;
    }

    /** Returns the characters of a code, unchanged except for {@link Ideographs}; never empty. */
    String text(int code) throws IOException {
        String text = texts.get(code);
        if (text == null) {
            text = nameless ? UNKNOWN : seen(code, decode(font.toUnicode(code)));
            texts.put(code, text);
        }
        return text;
    }

    /** Returns what the glyph of a code shows, which is what its name says unless its shape clearly contradicts. */
    private String seen(int code, String named) throws IOException {
        if (named.length() != 1 || !NamedShape.isDoubtful(named.charAt(0))) {
            return named;
        }
        GlyphShape shape = GlyphShape.of(font, code);
        if (shape == null) {
            return named.charAt(0) == NamedShape.SOFT_HYPHEN && !font.isEmbedded() ? NamedShape.MINUS : named;
        }
        String shown = NamedShape.shown(named.charAt(0), shape, hasGlyph(code));
        if (NamedShape.contradicts(named.charAt(0), shown)) {
            misnamed.put(named, shown);
        }
        return shown;
    }

    private boolean hasGlyph(int code) throws IOException {
        return font instanceof PDVectorFont outlines && outlines.hasGlyph(code);
    }

    /**
     * Returns the digits and points that this font names wrongly, each with the character that its shape shows; it
     * grows as codes are decoded.
     */
    Map<String, String> misnamed() {
        return misnamed;
    }

    /** Returns the name of the font as the file gives it, without the mark of a subset. */
    String name() {
        return String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
    }

    private static String decode(@Nullable String unicode) {
        return unicode == null || unicode.isEmpty() ? UNKNOWN : Ideographs.unified(unicode);
    }

    /**
     * Whether the codes are glyph numbers of a font that is not in the file. PDFBox would look them up in whatever
     * substitute font the machine has, and find different characters on each machine.
     */
    private static boolean isNameless(PDFont font) {
        return font instanceof PDType0Font composite
                && !font.isEmbedded()
                && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
                && isIdentity(font.getCOSObject())
                && !isOfCollection(composite.getDescendantFont().getCIDSystemInfo());
    }

    private static boolean isIdentity(COSDictionary font) {
        String encoding = font.getNameAsString(COSName.ENCODING, "");
        return encoding.startsWith("Identity");
    }

    private static boolean isOfCollection(@Nullable PDCIDSystemInfo info) {
        return info != null && "Adobe".equals(info.getRegistry()) && COLLECTIONS.contains(info.getOrdering());
    }

    /**
     * How far a font's characters reach below and above the baseline, as a share of the font size.
     *
     * @param descent below the baseline, negative
     * @param ascent above the baseline, positive
     */
    record FontMetrics(double descent, double ascent) {
        /**
         * The square in which Chinese characters are designed; its middle is also the middle of digits and capitals. It
         * is used for all fonts, because the ascents and boxes that fonts declare are often zero, or tall enough for
         * three lines.
         */
        static final FontMetrics IDEOGRAPHIC = new FontMetrics(-0.12, 0.88);

        /**
         * Type 3 fonts set their own scale, so that one unit may be any size; a larger height is a mistake in the font.
         */
        private static final double LARGEST = 3;

        static FontMetrics of(PDFont font) throws IOException {
            return font instanceof PDType3Font drawn
                    ? ofBox(drawn.getBoundingBox(), drawn.getFontMatrix())
                    : IDEOGRAPHIC;
        }

        private static FontMetrics ofBox(BoundingBox box, Matrix matrix) {
            double a = box.getLowerLeftY() * matrix.getScaleY();
            double b = box.getUpperRightY() * matrix.getScaleY();
            double height = Math.abs(b - a);
            return height > 0 && height <= LARGEST ? new FontMetrics(Math.min(a, b), Math.max(a, b)) : IDEOGRAPHIC;
        }

        double height() {
            return ascent - descent;
        }
    }

    /** The fonts of a document, shared by its pages. */
    static final class FontCache {
        /** Keyed by dictionary, because PDFBox creates a new font object for it after memory ran low. */
        private final Map<COSDictionary, DecodedFont> fonts = new IdentityHashMap<>();

        DecodedFont of(PDFont font) throws IOException {
            DecodedFont decoded = fonts.get(font.getCOSObject());
            if (decoded == null) {
                decoded = new DecodedFont(font);
                fonts.put(font.getCOSObject(), decoded);
            }
            return decoded;
        }

        /** Returns the fonts used so far whose names contradict their shapes. */
        List<DecodedFont> misnamed() {
            return fonts.values().stream().filter(f -> !f.misnamed.isEmpty()).toList();
        }
    }
}
