package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTest {
    @Test
    void otsuSeparatesTwoPeaks() {
        assertThat(Threshold.otsu(histogram(60, 100, 200, 900))).isBetween(61, 200);
    }

    @Test
    void theNoiseOfABlankPageIsNoInk() {
        assertThat(Threshold.of(histogram(235, 5_000, 245, 95_000))).isEqualTo(195);
    }

    @Test
    void paleLinesBesideBlackTextAreInk() {
        int[] histogram = histogram(0, 20_000, 255, 80_000);
        assertThat(Threshold.otsu(histogram)).isLessThan(145);
        assertThat(Threshold.of(histogram)).isEqualTo(145);
    }

    @Test
    void darkPaperHasAThresholdToo() {
        assertThat(Threshold.of(histogram(130, 1_000))).isPositive();
    }

    /** Pairs of a lightness and its number of pixels. */
    private static int[] histogram(int... counts) {
        int[] histogram = new int[256];
        for (int i = 0; i < counts.length; i += 2) {
            histogram[counts[i]] = counts[i + 1];
        }
        return histogram;
    }
}
