package org.yusuan.bench.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.drawn.SampleInput;

/** A scan for tests and measurements is bad in a known way, and always the same. */
@Tag("once")
class DegraderTest {
    private static final byte[] TEXT = SampleInput.SHANXI.draw().pdf();

    @Test
    void theSameProfileGivesTheSamePictures() throws IOException {
        ScanProfile profile = ScanProfile.usual(150).withStamp();
        assertThat(pixels(profile)).isEqualTo(pixels(profile)).isNotEqualTo(pixels(profile.seeded(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 300})
    void aPageHasItsSizeAndNoTextAtAnyResolution(int dpi) throws IOException {
        try (PDDocument scan = Loader.loadPDF(new Degrader(ScanProfile.usual(dpi)).scan(TEXT, List.of(2)));
                PDDocument text = Loader.loadPDF(TEXT)) {
            float width = text.getPage(1).getCropBox().getWidth();
            assertThat(scan.getNumberOfPages()).isEqualTo(1);
            assertThat(scan.getPage(0).getCropBox().getWidth()).isBetween(width - 1, width + 1);
            assertThat(scan.getPage(0).getResources().getFontNames()).isEmpty();
        }
    }

    @Test
    void onlyTheRequestedPagesAreScanned() throws IOException {
        try (PDDocument scan = Loader.loadPDF(new Degrader(ScanProfile.clean(72)).scan(TEXT, 3))) {
            assertThat(scan.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void aStampIsARedSealOnThePage() throws IOException {
        assertThat(reds(pixels(ScanProfile.clean(72)))).isZero();
        assertThat(reds(pixels(ScanProfile.clean(72).withStamp()))).isGreaterThan(300);
    }

    private static int[] pixels(ScanProfile profile) throws IOException {
        try (PDDocument scan = Loader.loadPDF(new Degrader(profile).scan(TEXT, List.of(3)))) {
            BufferedImage picture = new PDFRenderer(scan).renderImage(0);
            return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        }
    }

    private static int reds(int[] pixels) {
        int reds = 0;
        for (int rgb : pixels) {
            reds += (rgb >> 16 & 0xFF) - (rgb >> 8 & 0xFF) > 90 ? 1 : 0;
        }
        return reds;
    }
}
