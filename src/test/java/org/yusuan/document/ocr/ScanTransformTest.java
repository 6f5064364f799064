package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.Box;

/** Boxes of a page that was turned or levelled are mapped back to the displayed page. */
class ScanTransformTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aSpotOfATurnedPictureIsWhereThePictureHadIt(int quarters) {
        GreyImage picture = new GreyImage(WIDTH, HEIGHT);
        picture.set(47, 11, 200);
        Box read = spot(ImageRotation.quarters(picture, quarters));
        Box displayed = ScanTransform.ofPage(WIDTH, HEIGHT, Homography.unturned(quarters, WIDTH, HEIGHT))
                .displayed(read);
        assertThat(displayed.centerX()).isCloseTo(47.5, within(1e-9));
        assertThat(displayed.centerY()).isCloseTo(11.5, within(1e-9));
    }

    @Test
    void aBoxOfALevelledPageHoldsWhatItHeldBefore() {
        double skew = Math.toRadians(0.6);
        Box displayed = ScanTransform.ofPage(600, 800, Homography.unleveled(skew, 600, 800))
                .displayed(new Box(500, 100, 540, 112));
        // The box is right of the middle. Lines fell to the right, so it was lower before levelling.
        assertThat(displayed.centerY()).isCloseTo(106 + 220 * Math.sin(skew), within(0.05));
        assertThat(displayed.width()).isBetween(40.0, 40.2);
    }

    private static Box spot(GreyImage picture) {
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) == 200) {
                    return new Box(x, y, x + 1, y + 1);
                }
            }
        }
        throw new AssertionError("no spot");
    }
}
