package org.yusuan.drawn.canvas;

/**
 * How text is set.
 *
 * @param typeface the face
 * @param size in points
 * @param align in its box, or around its point
 * @param fakeBold drawn twice with a small shift, as Word does where it has no bold face
 * @param glyphwise every glyph placed by its own operator, as WPS does, instead of one run
 */
public record TextStyle(Typeface typeface, double size, Align align, boolean fakeBold, boolean glyphwise) {

    public static TextStyle of(Typeface typeface, double size) {
        return new TextStyle(typeface, size, Align.LEFT, false, false);
    }

    public TextStyle aligned(Align to) {
        return new TextStyle(typeface, size, to, fakeBold, glyphwise);
    }

    public TextStyle centered() {
        return aligned(Align.CENTER);
    }

    public TextStyle rightAligned() {
        return aligned(Align.RIGHT);
    }

    public TextStyle sized(double points) {
        return new TextStyle(typeface, points, align, fakeBold, glyphwise);
    }

    public TextStyle bold() {
        return new TextStyle(typeface, size, align, true, glyphwise);
    }

    public TextStyle glyphByGlyph() {
        return new TextStyle(typeface, size, align, fakeBold, true);
    }

    /** Distance of two baselines. */
    public double leading() {
        return size * 1.25;
    }
}
