package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.Rulings;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/** A picture is levelled, and its rulings form cells. */
class PaperScanTest {
    private static final double SCALE = 200 / 72.0;

    @ParameterizedTest
    @ValueSource(doubles = {-1.4, -0.5, 0.3, 1.0})
    void theSkewOfATableIsMeasured(double degrees) {
        GreyImage picture = Paper.drawn(1200, 1000, degrees, Paper.table(12, 5, 180, 50));
        assertThat(Math.toDegrees(Skew.of(Bitmap.of(picture)))).isCloseTo(degrees, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.0, -0.5, 0, 0.5, 1.0})
    void allCellsOfASkewedTableAreFound(double degrees) throws UnreadableDocument {
        GreyImage picture = Paper.drawn(1200, 1000, degrees, Paper.table(12, 5, 180, 50));
        assertThat(cells(picture)).hasSize(60);
    }

    @Test
    void strokesOfLargeCharactersAreNoRulings() throws UnreadableDocument {
        GreyImage picture = Paper.drawn(600, 400, 0, pen -> pen.drawRect(200, 100, 60, 60));
        assertThat(cells(picture)).isEmpty();
    }

    @Test
    void theLastRowOfATableIsFoundWithoutTheBorderAboveIt() throws UnreadableDocument {
        GreyImage picture = Paper.drawn(1200, 400, 0, pen -> {
            pen.drawLine(100, 180, 1000, 180);
            for (int x = 100; x <= 1000; x += 150) {
                pen.drawLine(x, 105, x, 180);
            }
        });
        assertThat(cells(picture)).hasSize(6);
    }

    @Test
    void strokesBelowALineAreNoRowUnlessTheyReachItsEnds() throws UnreadableDocument {
        GreyImage picture = Paper.drawn(1200, 400, 0, pen -> {
            pen.drawLine(100, 180, 1000, 180);
            for (int x = 300; x <= 500; x += 40) {
                pen.drawLine(x, 130, x, 180);
            }
        });
        assertThat(cells(picture)).isEmpty();
    }

    @Test
    void aShadedAreaIsNoRuling() {
        GreyImage picture = Paper.drawn(600, 400, 0, pen -> pen.fillRect(100, 100, 400, 60));
        PaperScan scan = PaperScan.of(picture, SCALE);
        assertThat(new RulingFinder(SCALE).find(scan.ink()))
                .noneMatch(ruling -> ruling.y0() > 110 / SCALE && ruling.y1() < 150 / SCALE);
    }

    @Test
    void aRedStampOverTheTableLeavesItsCells() throws UnreadableDocument {
        GreyImage picture = Paper.drawn(1200, 1000, 0, pen -> {
            Paper.table(6, 4, 200, 60).accept(pen);
            pen.setColor(new Color(225, 40, 40, 160));
            pen.setStroke(new BasicStroke(9));
            pen.drawOval(300, 150, 300, 300);
        });
        assertThat(cells(picture)).hasSize(24);
    }

    @Test
    void noiseOnBlankPaperIsNoInk() {
        GreyImage picture = Paper.drawn(400, 400, 0, pen -> {
            pen.setColor(new Color(225, 225, 225));
            for (int i = 0; i < 400; i += 7) {
                pen.fillRect(i, i * 31 % 400, 2, 2);
            }
        });
        PaperScan scan = PaperScan.of(picture, SCALE);
        assertThat(scan.ink().inkIn(scan.ink().area())).isZero();
    }

    private static List<Box> cells(GreyImage picture) throws UnreadableDocument {
        PaperScan scan = PaperScan.of(picture, SCALE);
        return Rulings.cells(new RulingFinder(SCALE).find(scan.ink()), 1, PageLimits.DEFAULT);
    }
}
