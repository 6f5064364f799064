package org.yusuan.document.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yusuan.document.page.Glyph;

/** How sure a value is: as sure as its least sure character, for one wrong digit makes another amount. */
final class Certainty {
    private static final int HUNDREDTHS = 2;

    private Certainty() {}

    /** The confidence in what these glyphs say; 1 where nothing is printed. */
    static BigDecimal of(List<Glyph> glyphs) {
        double least = glyphs.stream()
                .filter(g -> !g.text().isBlank())
                .mapToDouble(Glyph::certainty)
                .min()
                .orElse(1);
        return least >= 1 ? BigDecimal.ONE : BigDecimal.valueOf(least).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }
}
