package org.yusuan.document.grid;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yusuan.document.page.Blank;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/**
 * Characters set close together that reach into more than one cell: an amount or a name that is too wide for its cell, as
 * spreadsheets and browsers print it.
 *
 * @param glyphs from left to right, at least two
 */
record SpilledWord(List<Glyph> glyphs) {
    /** Within a word the gap is smaller, in ems; between the words of two cells stand the paddings of both. */
    private static final double GAP = 0.12;

    private static final double OVERLAP = 0.3;
    private static final double SAME_LINE = 0.25;

    /** A ruling cuts a character if it leaves this share of its width on either side. */
    private static final double CUT = 0.15;

    /** With decimals or thousands separators: the digits of a code may stand in narrow columns side by side. */
    private static final Pattern AMOUNT =
            Pattern.compile("[-−－(（△▲]?(\\d{1,3}([,，]\\d{3})+([.．]\\d{1,2})?|\\d+[.．]\\d{1,2})[)）]?");

    private static final Pattern FINE_AMOUNT = Pattern.compile("[-−－(（△▲]?[\\d,，]+[.．]\\d{1,6}[)）]?");

    SpilledWord {
        glyphs = List.copyOf(glyphs);
    }

    /** Whether the next character drawn goes on with the word. */
    static boolean goesOn(Glyph last, Glyph next) {
        double em = last.fontSize();
        double gap = next.box().x0() - last.box().x1();
        return gap <= GAP * em
                && gap >= -OVERLAP * em
                && Math.abs(next.box().centerY() - last.box().centerY()) <= SAME_LINE * em
                && !Blank.is(last.text())
                && !Blank.is(next.text());
    }

    /**
     * The cell to which the word belongs: to whose edge or middle it is aligned.
     *
     * @param cells the cells it reaches into
     * @return the place in the list; empty if the word may be one of each cell
     */
    OptionalInt cell(List<Box> cells) {
        boolean one = AMOUNT.matcher(text()).matches()
                || isCut(cells) && (FINE_AMOUNT.matcher(text()).matches() || !holdsAmount(cells));
        return one
                ? IntStream.range(0, cells.size())
                        .boxed()
                        .min((a, b) -> Double.compare(misalignment(cells.get(a)), misalignment(cells.get(b))))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private String text() {
        return text(glyphs);
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private boolean isCut(List<Box> cells) {
        return cells.stream().anyMatch(cell -> glyphs.stream().anyMatch(g -> cuts(cell.x0(), g) || cuts(cell.x1(), g)));
    }

    private static boolean cuts(double ruling, Glyph glyph) {
        double rim = CUT * glyph.box().width();
        return ruling > glyph.box().x0() + rim && ruling < glyph.box().x1() - rim;
    }

    /** Whether what lies in one of the cells is an amount by itself: a name that runs up to a number. */
    private boolean holdsAmount(List<Box> cells) {
        return cells.stream()
                .map(cell -> glyphs.stream()
                        .filter(g -> cell.x0() <= g.box().centerX() && g.box().centerX() < cell.x1())
                        .toList())
                .anyMatch(inside -> AMOUNT.matcher(text(inside)).matches());
    }

    private double misalignment(Box cell) {
        double x0 = glyphs.get(0).box().x0();
        double x1 = glyphs.get(glyphs.size() - 1).box().x1();
        double edge = Math.min(Math.abs(x0 - cell.x0()), Math.abs(x1 - cell.x1()));
        return Math.min(edge, Math.abs((x0 + x1) / 2 - cell.centerX()));
    }
}
