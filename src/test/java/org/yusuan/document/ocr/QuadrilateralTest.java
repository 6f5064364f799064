package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.yusuan.document.ocr.Homography.Point;

class QuadrilateralTest {
    private static final Quadrilateral SQUARE =
            new Quadrilateral(new Point(10, 10), new Point(110, 10), new Point(110, 110), new Point(10, 110));
    private static final Quadrilateral TILTED =
            new Quadrilateral(new Point(20, 10), new Point(100, 15), new Point(120, 110), new Point(5, 105));

    @Test
    void aSquareIsASheetAndASharpRhombusIsNone() {
        assertThat(SQUARE.isSheet()).isTrue();
        assertThat(new Quadrilateral(new Point(0, 0), new Point(100, 0), new Point(160, 60), new Point(60, 60))
                        .isSheet())
                .isFalse();
    }

    @Test
    void pointsInsideAreContained() {
        assertThat(SQUARE.contains(60, 60)).isTrue();
        assertThat(SQUARE.contains(5, 60)).isFalse();
    }

    @Test
    void sidesAlongTheEdgeOfThePictureAreNotInside() {
        assertThat(SQUARE.sidesWithin(120, 120, 2)).isEqualTo(4);
        assertThat(SQUARE.sidesWithin(111, 120, 2)).isEqualTo(3);
    }

    @Test
    void theTransformFromARectangleReachesTheFourCorners() {
        Homography transform = TILTED.fromRectangle(210, 297);
        assertPoint(transform.at(0, 0), TILTED.topLeft());
        assertPoint(transform.at(210, 0), TILTED.topRight());
        assertPoint(transform.at(210, 297), TILTED.bottomRight());
        assertPoint(transform.at(0, 297), TILTED.bottomLeft());
    }

    private static void assertPoint(Point actual, Point expected) {
        assertThat(actual.x()).isCloseTo(expected.x(), within(1e-9));
        assertThat(actual.y()).isCloseTo(expected.y(), within(1e-9));
    }
}
