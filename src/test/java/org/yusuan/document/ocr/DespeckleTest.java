package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pieces of fewer than 6 pixels are specks. */
class DespeckleTest {
    private final Bitmap bitmap = new Bitmap(100, 60);

    @Test
    void aSpeckIsRemovedWhereverItIs() {
        fill(10, 10, 2, 2);
        fill(20, 10, 10, 20);
        assertThat(inkAfterDespeckling()).isEqualTo(200);
    }

    @Test
    void aDecimalPointBesideADigitStaysAndOneAloneIsRemoved() {
        fill(20, 10, 10, 20);
        fill(33, 27, 3, 3);
        assertThat(inkAfterDespeckling()).isEqualTo(209);

        fill(80, 40, 3, 3);
        assertThat(inkAfterDespeckling()).isEqualTo(209);
    }

    @Test
    void aDashAloneStays() {
        fill(50, 30, 10, 2);
        assertThat(inkAfterDespeckling()).isEqualTo(20);
    }

    @Test
    void pixelsThatTouchAtACornerAreOnePiece() {
        for (int i = 0; i < 20; i++) {
            bitmap.set(10 + i, 10 + i, true);
        }
        assertThat(inkAfterDespeckling()).isEqualTo(20);
    }

    private int inkAfterDespeckling() {
        Despeckle.wipe(bitmap, 6);
        return bitmap.inkIn(bitmap.area());
    }

    private void fill(int x, int y, int width, int height) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                bitmap.set(column, row, true);
            }
        }
    }
}
