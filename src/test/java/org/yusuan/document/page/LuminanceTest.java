package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.junit.jupiter.api.Test;

class LuminanceTest {
    @Test
    void blackAndWhiteAreTheSameInEveryColourSpace() {
        assertThat(lightness(PDDeviceGray.INSTANCE, 1, 0)).isZero();
        assertThat(lightness(PDDeviceRGB.INSTANCE, 1, 0, 0, 0)).isZero();
        assertThat(lightness(PDDeviceCMYK.INSTANCE, 1, 0, 0, 0, 1)).isZero();
        assertThat(lightness(PDDeviceGray.INSTANCE, 1, 1)).isEqualTo(1);
        assertThat(lightness(PDDeviceRGB.INSTANCE, 1, 1, 1, 1)).isCloseTo(1, within(1e-6));
        assertThat(lightness(PDDeviceCMYK.INSTANCE, 1, 0, 0, 0, 0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void greenIsLighterThanRedAndRedThanBlue() {
        double red = lightness(PDDeviceRGB.INSTANCE, 1, 1, 0, 0);
        double green = lightness(PDDeviceRGB.INSTANCE, 1, 0, 1, 0);
        double blue = lightness(PDDeviceRGB.INSTANCE, 1, 0, 0, 1);
        assertThat(green).isGreaterThan(red);
        assertThat(red).isGreaterThan(blue);
    }

    @Test
    void faintInkIsNearlyWhite() {
        assertThat(lightness(PDDeviceGray.INSTANCE, 0, 0)).isEqualTo(1);
        assertThat(lightness(PDDeviceGray.INSTANCE, 0.25, 0)).isEqualTo(0.75);
    }

    private static double lightness(PDColorSpace space, double opacity, float... parts) {
        return Luminance.lightness(new PDColor(parts, space), opacity);
    }
}
