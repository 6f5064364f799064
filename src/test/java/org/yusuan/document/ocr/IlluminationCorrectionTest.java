package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IlluminationCorrectionTest {
    private static final double SCALE = 2;

    @Test
    void aPictureInEvenLightIsLeftAsItIs() {
        GreyImage picture = paper(0);
        assertThat(IlluminationCorrection.evened(picture, SCALE)).isSameAs(picture);
    }

    @Test
    void paperInShadowBecomesAsLightAsTheRestAndInkStaysDark() {
        GreyImage even = IlluminationCorrection.evened(paper(120), SCALE);
        assertThat(even.at(20, 20)).isGreaterThan(215);
        assertThat(even.at(380, 380)).isGreaterThan(215);
        assertThat(even.at(302, 302)).isLessThan(120);
    }

    /** Returns paper with a dark dot, darker by this at its lower right corner than at its upper left. */
    private static GreyImage paper(int shade) {
        GreyImage picture = new GreyImage(400, 400);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                boolean ink = x >= 300 && x < 305 && y >= 300 && y < 305;
                picture.set(x, y, ink ? 40 : 250 - shade * (x + y) / 800);
            }
        }
        return picture;
    }
}
