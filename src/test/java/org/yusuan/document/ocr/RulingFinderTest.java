package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.page.Ruling;

class RulingFinderTest {
    private static final double SCALE = 200 / 72.0;

    /**
     * A vertical line of a table with 24 rows was once measured only where horizontal lines cross it, and dropped as a
     * dark area.
     */
    @ParameterizedTest
    @ValueSource(ints = {6, 11, 12, 23, 24, 25, 36, 48})
    void everyLineOfARegularTableIsFound(int rows) {
        GreyImage picture = Paper.drawn(900, 2300, 0, Paper.table(rows, 4, 160, 44));
        List<Ruling> rulings = new RulingFinder(SCALE).find(Bitmap.of(picture));
        assertThat(rulings).filteredOn(Ruling::horizontal).hasSize(rows + 1);
        assertThat(rulings).filteredOn(r -> !r.horizontal()).hasSize(5);
    }
}
