package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table's rulings are lines of 1 000 pixels here. */
class SkewTest {
    @Test
    void aBlankPageHasNoSkew() {
        assertThat(Skew.of(new Bitmap(400, 300))).isZero();
    }

    @Test
    void aLevelTableHasNoSkew() {
        assertThat(Skew.of(lines(0))).isZero();
    }

    @Test
    void aNegligibleSkewCountsAsNone() {
        assertThat(Skew.of(lines(0.02))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, -0.3, 0.3, 1.5})
    void linesThatFallToTheRightHaveAPositiveSkew(double degrees) {
        assertThat(Math.toDegrees(Skew.of(lines(degrees)))).isCloseTo(degrees, within(0.03));
    }

    private static Bitmap lines(double degrees) {
        Bitmap bitmap = new Bitmap(1_000, 600);
        double slope = Math.tan(Math.toRadians(degrees));
        for (int line = 1; line < 10; line++) {
            for (int x = 0; x < 1_000; x++) {
                bitmap.set(x, (int) Math.round(line * 60 + (x - 500) * slope), true);
            }
        }
        return bitmap;
    }
}
