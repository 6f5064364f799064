package org.yusuan.document.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A font as it is read: which characters its codes mean, and how high it stands. */
final class DecodedFont {
    /** Stands for a character that is printed but that nothing in the file names. */
    static final String UNKNOWN = "\uFFFD";

    /** Character collections whose numbers have a published meaning. */
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    /** In the names of fonts that hold no letters. */
    private static final Set<String> PICTOGRAMS =
            Set.of("wingding", "webding", "symbol", "dingbat", "awesome", "iconfont");

    private final PDFont font;
    private final boolean nameless;
    private final FontMetrics em;
    private final Map<Integer, String> texts = new HashMap<>();

    DecodedFont(PDFont font) throws IOException {
        this.font = font;
        this.nameless = isNameless(font);
        this.em = FontMetrics.of(font);
    }

    /**
     * Whether its characters can be read from their picture: their shapes are in the file, and they are no pictograms (☑, ➢),
     * whose codes mean nothing to begin with.
     */
    boolean isPictured() {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return font.isEmbedded() && PICTOGRAMS.stream().noneMatch(name::contains);
    }

    FontMetrics em() {
        return em;
    }

    /** The characters of a code, untouched but for {@link Ideographs}; never empty. */
    String text(int code) throws IOException {
        String text = texts.get(code);
        if (text == null) {
            text = nameless ? UNKNOWN : decode(font.toUnicode(code));
            texts.put(code, text);
        }
        return text;
    }

    private static String decode(@Nullable String unicode) {
        return unicode == null || unicode.isEmpty() ? UNKNOWN : Ideographs.unified(unicode);
    }

    /**
     * Whether the codes are glyph numbers of a font that is not in the file. PDFBox would look them up in whatever font the
     * machine has in its place, and find other characters on each machine.
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
}
