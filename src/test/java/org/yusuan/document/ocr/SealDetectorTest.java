package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yusuan.document.ocr.SealDetector.InkChannel;

/** A picture of 400 by 400 points with one pixel a point. */
class SealDetectorTest {
    private final SealDetector detector = new SealDetector(400, 400, 1);

    @Test
    void aSquareOfTheSizeOfASealIsOne() {
        ink(100, 100, 120, 120, InkChannel.RED);
        assertThat(detector.seals(InkChannel.RED)).containsExactly(new PixelArea(100, 100, 220, 220));
    }

    @Test
    void inkOfAnotherColourIsNoPartOfIt() {
        ink(100, 100, 120, 120, InkChannel.RED);
        assertThat(detector.seals(InkChannel.BLUE)).isEmpty();
    }

    @Test
    void aLineOfTextASmallMarkAndAWholePageAreNoSeals() {
        ink(50, 50, 150, 12, InkChannel.RED);
        ink(50, 150, 20, 20, InkChannel.GREEN);
        ink(0, 0, 400, 400, InkChannel.BLUE);
        assertThat(detector.seals(InkChannel.RED)).isEmpty();
        assertThat(detector.seals(InkChannel.GREEN)).isEmpty();
        assertThat(detector.seals(InkChannel.BLUE)).isEmpty();
    }

    @Test
    void aStripOfASealAtTheEdgeOfThePageIsOne() {
        ink(0, 100, 16, 100, InkChannel.RED);
        assertThat(detector.seals(InkChannel.RED)).hasSize(1);
    }

    @Test
    void partsUpToThreeTilesApartAreOneSeal() {
        ink(100, 100, 40, 80, InkChannel.RED);
        ink(144, 100, 40, 80, InkChannel.RED);
        assertThat(detector.seals(InkChannel.RED)).containsExactly(new PixelArea(100, 100, 184, 180));
    }

    private void ink(int x, int y, int width, int height, InkChannel channel) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                detector.count(column, row, channel);
            }
        }
    }
}
