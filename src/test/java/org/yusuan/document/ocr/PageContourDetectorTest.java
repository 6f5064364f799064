package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yusuan.document.ocr.Homography.Point;

/** Pictures of 900 by 1 200 pixels. */
class PageContourDetectorTest {
    private static final Polygon SHEET =
            new Polygon(new int[] {150, 760, 800, 90}, new int[] {140, 120, 1_080, 1_060}, 4);

    @Test
    void theCornersOfASheetOnADarkTableAreFound() {
        assertThat(PageContourDetector.find(drawn(photograph(SHEET)))).hasValueSatisfying(corners -> {
            assertPoint(corners.topLeft(), 150, 140);
            assertPoint(corners.topRight(), 760, 120);
            assertPoint(corners.bottomRight(), 800, 1_080);
            assertPoint(corners.bottomLeft(), 90, 1_060);
        });
    }

    @Test
    void textOnTheSheetDoesNotMatter() {
        assertThat(PageContourDetector.find(drawn(photograph(SHEET).andThen(pen -> {
                    pen.setColor(Color.BLACK);
                    for (int y = 200; y < 1_000; y += 40) {
                        pen.fillRect(220, y, 500, 8);
                    }
                }))))
                .isPresent();
    }

    @Test
    void aScanOfAWholePageIsNoPhotograph() {
        assertThat(PageContourDetector.find(drawn(pen -> pen.fillRect(100, 100, 500, 20))))
                .isEmpty();
    }

    @Test
    void aScanWithADarkBannerIsNoPhotograph() {
        assertThat(PageContourDetector.find(drawn(pen -> pen.fillRect(0, 0, 900, 200))))
                .isEmpty();
    }

    @Test
    void aSlantedParallelogramIsNoSheet() {
        Polygon slanted = new Polygon(new int[] {600, 850, 350, 100}, new int[] {150, 150, 1_050, 1_050}, 4);
        assertThat(PageContourDetector.find(drawn(photograph(slanted)))).isEmpty();
    }

    private static Consumer<Graphics2D> photograph(Polygon bright) {
        return pen -> {
            pen.setColor(new Color(60, 60, 60));
            pen.fillRect(0, 0, 900, 1_200);
            pen.setColor(new Color(235, 235, 235));
            pen.fillPolygon(bright);
        };
    }

    private static GreyImage drawn(Consumer<Graphics2D> drawing) {
        return Paper.drawn(900, 1_200, 0, drawing);
    }

    private static void assertPoint(Point point, double x, double y) {
        assertThat(point.x()).isCloseTo(x, within(4.0));
        assertThat(point.y()).isCloseTo(y, within(4.0));
    }
}
