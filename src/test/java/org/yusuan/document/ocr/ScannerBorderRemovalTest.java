package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.page.Ruling;

class ScannerBorderRemovalTest {
    private static final double SCALE = 200 / 72.0;

    @Test
    void theDarkEdgeOfAScanIsNoRuling() {
        GreyImage picture = Paper.drawn(800, 1000, 0, pen -> pen.drawRect(1, 1, 797, 997));
        ScannerBorderRemoval.wipe(picture, SCALE);
        assertThat(rulings(picture)).isEmpty();
    }

    @Test
    void theBorderOfACloselyCroppedTableStays() {
        GreyImage picture = Paper.drawn(800, 1000, 0, pen -> {
            pen.drawRect(1, 1, 797, 997);
            pen.drawLine(0, 500, 800, 500);
        });
        int before = rulings(picture).size();
        ScannerBorderRemoval.wipe(picture, SCALE);
        assertThat(rulings(picture)).hasSize(before);
    }

    private static List<Ruling> rulings(GreyImage picture) {
        return new RulingFinder(SCALE).find(PaperScan.of(picture, SCALE).ink());
    }
}
