package org.yusuan.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.page.DecodedFont.FontCache;
import org.yusuan.model.Box;

/**
 * Finds the annotations of a page that a viewer shows on it: filled-in form fields, text that was typed over the page,
 * stamps and shapes. Notes, pop-ups, links and signatures are not part of what the page says.
 */
final class Annotations {
    private static final Set<String> SHOWN = Set.of(
            "FreeText",
            "Stamp",
            "Widget",
            "Square",
            "Circle",
            "Line",
            "Polygon",
            "PolyLine",
            "Ink",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Redact",
            "Watermark");

    /** Opacity from which a ground hides what is under it. */
    private static final double SOLID = 0.99;

    private static final int PASSWORD = 1 << 13;

    private static final Pattern SIZE = Pattern.compile("([\\d.]+)\\s+Tf");

    private static final double USUAL_SIZE = 9;

    private static final double NARROW = 0.5;

    private final Layers layers;
    private final FontCache fonts;

    Annotations(Layers layers, FontCache fonts) {
        this.layers = layers;
        this.fonts = fonts;
    }

    /** Returns the annotations that a viewer shows, in the order in which it paints them. */
    List<DisplayedAnnotation> of(PDPage page, PageTransform transform) throws IOException {
        if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
            return List.of();
        }
        List<DisplayedAnnotation> displayed = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (isDisplayed(annotation)) {
                displayed.add(displayed(annotation, transform));
            }
        }
        return displayed;
    }

    private boolean isDisplayed(PDAnnotation annotation) {
        COSDictionary dictionary = annotation.getCOSObject();
        return SHOWN.contains(String.valueOf(annotation.getSubtype()))
                && !annotation.isHidden()
                && !annotation.isNoView()
                && annotation.getRectangle() != null
                && !layers.hides(dictionary.getCOSDictionary(COSName.OC))
                && !"Sig".equals(name(inherited(dictionary, COSName.FT)));
    }

    private DisplayedAnnotation displayed(PDAnnotation annotation, PageTransform transform) throws IOException {
        PDRectangle rectangle = annotation.getRectangle();
        Box box = transform.around(rectangle.toGeneralPath());
        boolean appears = annotation.getNormalAppearanceStream() != null;
        return new DisplayedAnnotation(annotation, box, appears, isGround(annotation, appears), text(annotation, box));
    }

    /** Whether its whole rectangle is painted, by the dictionary and not by its appearance. */
    private static boolean isGround(PDAnnotation annotation, boolean appears) {
        COSDictionary dictionary = annotation.getCOSObject();
        COSName key = "FreeText".equals(annotation.getSubtype()) ? COSName.C : COSName.IC;
        boolean typed = "FreeText".equals(annotation.getSubtype());
        boolean shape = "Square".equals(annotation.getSubtype()) && !appears;
        return (typed || shape)
                && dictionary.getCOSArray(key) != null
                && dictionary.getCOSArray(key).size() > 0
                && dictionary.getFloat(COSName.CA, 1) >= SOLID;
    }

    /** Returns the characters of a field or a typed text that has no appearance, or one that shows nothing. */
    private List<InkedGlyph> text(PDAnnotation annotation, Box box) throws IOException {
        String text = value(annotation);
        if (text.isEmpty()) {
            return List.of();
        }
        DecodedFont font = fonts.of(new PDType1Font(FontName.HELVETICA));
        String[] lines = text.split("\\R");
        double size = Math.min(size(annotation), box.height() / lines.length);
        double top = lines.length == 1 ? box.centerY() - size / 2 : box.y0();
        int side = inherited(annotation.getCOSObject(), COSName.Q) instanceof COSNumber q ? q.intValue() : 0;
        List<InkedGlyph> glyphs = new ArrayList<>();
        for (String line : lines) {
            double width =
                    size * line.codePoints().mapToDouble(Annotations::advance).sum();
            double x = box.x0() + (box.width() - width) * Math.max(0, Math.min(2, side)) / 2;
            for (int c : line.codePoints().toArray()) {
                Box place = new Box(x, top, x + size * advance(c), top + size);
                glyphs.add(new InkedGlyph(new Glyph(Character.toString(c), place, size, true), 0, font));
                x += size * advance(c);
            }
            top += size;
        }
        return glyphs;
    }

    private static double advance(int c) {
        return c < 0x2E80 ? NARROW : 1;
    }

    private static String value(PDAnnotation annotation) {
        COSDictionary dictionary = annotation.getCOSObject();
        if ("FreeText".equals(annotation.getSubtype())) {
            return String.valueOf(dictionary.getString(COSName.CONTENTS, "")).strip();
        }
        String type = name(inherited(dictionary, COSName.FT));
        int flags = inherited(dictionary, COSName.FF) instanceof COSNumber f ? f.intValue() : 0;
        boolean filled = "Widget".equals(annotation.getSubtype())
                && (type.equals("Tx") && (flags & PASSWORD) == 0 || type.equals("Ch"));
        return filled && inherited(dictionary, COSName.V) instanceof COSString value
                ? value.getString().strip()
                : "";
    }

    private static double size(PDAnnotation annotation) {
        String look = inherited(annotation.getCOSObject(), COSName.DA) instanceof COSString da ? da.getString() : "";
        Matcher size = SIZE.matcher(look);
        double points = size.find() ? Double.parseDouble(size.group(1)) : 0;
        return points > 0 ? points : USUAL_SIZE;
    }

    /** Returns an entry of a field, which may stand in the field that it belongs to. */
    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int depth = 0; at != null && depth < 10; depth++) {
            COSBase entry = at.getDictionaryObject(key);
            if (entry != null) {
                return entry;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private static String name(@Nullable COSBase entry) {
        return entry instanceof COSName name ? name.getName() : "";
    }

    /**
     * An annotation on the displayed page.
     *
     * @param annotation as the file holds it
     * @param box its rectangle in points
     * @param hasAppearance whether the file says how it looks
     * @param ground whether its whole rectangle is painted and hides the page
     * @param text its characters, for the case that its appearance shows none
     */
    record DisplayedAnnotation(
            PDAnnotation annotation, Box box, boolean hasAppearance, boolean ground, List<InkedGlyph> text) {

        /** Whether it marks text without hiding it, however its appearance is written. */
        boolean isVeil() {
            return "Highlight".equals(annotation.getSubtype());
        }
    }
}
