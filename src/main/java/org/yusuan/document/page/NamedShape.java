package org.yusuan.document.page;

/**
 * Compares the name of a glyph with its shape, for the few characters that make up a figure. A wrong digit or a lost
 * minus looks like a right figure, so that their names alone are not trusted.
 */
final class NamedShape {
    static final char SOFT_HYPHEN = 0xAD;
    static final String MINUS = "-";

    /** Height of a comma divided by its width, at least; and share of its box that is ink, at most. */
    private static final double SHORTEST_COMMA = 1.25;

    private static final double FULLEST_COMMA = 0.72;

    /** The same of a point; a round one fills more than three quarters of its box. */
    private static final double TALLEST_POINT = 1.2;

    private static final double EMPTIEST_POINT = 0.75;

    /** Tallest separator in thousandths of the font size; a taller shape stands for a missing glyph. */
    private static final double TALLEST_SEPARATOR = 450;

    private NamedShape() {}

    /** Whether the name is that of a character whose shape must be looked at. */
    static boolean isDoubtful(char named) {
        return isDigit(named) || named == '.' || named == ',' || named == '-' || isNameless(named);
    }

    /** Whether the name says nothing that is printed, although the glyph may show something. */
    private static boolean isNameless(char named) {
        return named == SOFT_HYPHEN
                || named == DecodedFont.UNKNOWN.charAt(0)
                || Character.isISOControl(named)
                || Character.getType(named) == Character.PRIVATE_USE
                || Blank.is(String.valueOf(named));
    }

    /**
     * Returns the character that a glyph shows.
     *
     * @param named its name, one for which {@link #isDoubtful} holds
     * @param own whether the shape is the code's own, and not the one that stands for missing glyphs
     */
    static String shown(char named, GlyphShape shape, boolean own) {
        if (named == '.' || named == ',') {
            return separator(named, shape);
        }
        if (named == '-' && shape.isBar()) {
            return MINUS;
        }
        if (isNameless(named) && shape.isBar()) {
            return MINUS;
        }
        int digit = DigitShapes.plain().digit(shape);
        if (digit != DigitShapes.NONE) {
            return String.valueOf((char) ('0' + digit));
        }
        boolean seen = own && Blank.is(String.valueOf(named));
        return seen ? DecodedFont.UNKNOWN : String.valueOf(named);
    }

    /** Tells a point from a comma, which decides whether 1,234 is a thousand or one. */
    private static String separator(char named, GlyphShape shape) {
        if (shape.bounds().getHeight() > TALLEST_SEPARATOR) {
            return String.valueOf(named);
        }
        double tallness = shape.bounds().getHeight() / shape.bounds().getWidth();
        boolean tailed =
                shape.bounds().getMinY() < 0 && tallness >= SHORTEST_COMMA && shape.coverage() <= FULLEST_COMMA;
        if (named == '.' && tailed) {
            return ",";
        }
        boolean dot = tallness <= TALLEST_POINT && shape.coverage() >= EMPTIEST_POINT;
        return named == ',' && dot ? "." : String.valueOf(named);
    }

    /** Whether the glyph shows another character than a name that means one. */
    static boolean contradicts(char named, String shown) {
        return !isNameless(named) && shown.charAt(0) != named;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
