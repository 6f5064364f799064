package org.yusuan.document.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.model.Box;

/**
 * The text of a cell.
 *
 * @param printed the text, lines separated by {@code \n}; empty if nothing is printed
 * @param lineIsFull whether the last line leaves no room for another character, so that the text may continue elsewhere
 * @param confidence 0..1; that of the least certain character, because one wrong digit makes another amount
 */
record CellText(String printed, boolean lineIsFull, BigDecimal confidence) {
    /** Paddings of a cell on both sides together, in points: a line wraps if the next character would not fit between them. */
    private static final double PADDINGS = 10;

    private static final int HUNDREDTHS = 2;

    /**
     * Reads the text of a cell.
     *
     * @param glyphs in the cell, in any order
     * @param cell its box in points
     */
    static CellText of(List<Glyph> glyphs, Box cell) {
        List<Line> lines = Lines.of(glyphs);
        String text = String.join("\n", lines.stream().map(CellText::text).toList());
        boolean full = !lines.isEmpty() && isFull(lines.get(lines.size() - 1), cell);
        return new CellText(text, full, confidence(glyphs));
    }

    private static String text(Line line) {
        boolean spaced = line.text().indexOf(' ') >= 0 && LetterSpacing.isOneFigure(line.glyphs());
        return spaced ? line.text().replace(" ", "") : line.text();
    }

    private static boolean isFull(Line line, Box cell) {
        double size = line.glyphs().get(line.glyphs().size() - 1).fontSize();
        return cell.width() - line.box().width() < size + PADDINGS;
    }

    private static BigDecimal confidence(List<Glyph> glyphs) {
        double least = glyphs.stream()
                .filter(g -> !g.text().isBlank())
                .mapToDouble(Glyph::certainty)
                .min()
                .orElse(1);
        return least >= 1 ? BigDecimal.ONE : BigDecimal.valueOf(least).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }
}
