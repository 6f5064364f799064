package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.ocr.Homography.Point;

/** The four corners of a sheet of paper in a picture, in pixels from its top left corner. */
record Quadrilateral(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
    /** Smallest sine of a corner: a corner more than 25 degrees off a right angle is not the corner of a page. */
    private static final double SHARPEST = 0.9;

    private List<Point> corners() {
        return List.of(topLeft, topRight, bottomRight, bottomLeft);
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < 4; i++) {
            twice += cross(corners().get(i), corners().get((i + 1) % 4));
        }
        return Math.abs(twice) / 2;
    }

    private static double cross(Point a, Point b) {
        return a.x() * b.y() - a.y() * b.x();
    }

    /** Whether all corners are nearly right angles. */
    boolean isSheet() {
        for (int i = 0; i < 4; i++) {
            Point before = corners().get(i);
            Point corner = corners().get((i + 1) % 4);
            Point after = corners().get((i + 2) % 4);
            double turn = (corner.x() - before.x()) * (after.y() - corner.y())
                    - (corner.y() - before.y()) * (after.x() - corner.x());
            if (turn < SHARPEST * distance(before, corner) * distance(corner, after)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the mean length of the upper and the lower side. */
    double width() {
        return (distance(topLeft, topRight) + distance(bottomLeft, bottomRight)) / 2;
    }

    /** Returns the mean length of the left and the right side. */
    double height() {
        return (distance(topLeft, bottomLeft) + distance(topRight, bottomRight)) / 2;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    boolean contains(double x, double y) {
        for (int i = 0; i < 4; i++) {
            Point a = corners().get(i);
            Point b = corners().get((i + 1) % 4);
            if ((b.x() - a.x()) * (y - a.y()) - (b.y() - a.y()) * (x - a.x()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many of its sides lie inside the picture rather than along its edge. */
    int sidesWithin(int width, int height, double margin) {
        int sides = 0;
        sides += Math.min(topLeft.y(), topRight.y()) > margin ? 1 : 0;
        sides += Math.max(bottomLeft.y(), bottomRight.y()) < height - margin ? 1 : 0;
        sides += Math.min(topLeft.x(), bottomLeft.x()) > margin ? 1 : 0;
        sides += Math.max(topRight.x(), bottomRight.x()) < width - margin ? 1 : 0;
        return sides;
    }

    Quadrilateral scaled(double factor) {
        return new Quadrilateral(
                scaled(topLeft, factor),
                scaled(topRight, factor),
                scaled(bottomRight, factor),
                scaled(bottomLeft, factor));
    }

    private static Point scaled(Point point, double factor) {
        return new Point(point.x() * factor, point.y() * factor);
    }

    /**
     * Returns the transform from a rectangle of this size, with its top left corner at the origin, to this
     * quadrilateral (P. Heckbert, 1989, section 2.2.3).
     */
    Homography fromRectangle(double width, double height) {
        double dx1 = topRight.x() - bottomRight.x();
        double dx2 = bottomLeft.x() - bottomRight.x();
        double dx3 = topLeft.x() - topRight.x() + bottomRight.x() - bottomLeft.x();
        double dy1 = topRight.y() - bottomRight.y();
        double dy2 = bottomLeft.y() - bottomRight.y();
        double dy3 = topLeft.y() - topRight.y() + bottomRight.y() - bottomLeft.y();
        double all = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / all;
        double h = (dx1 * dy3 - dx3 * dy1) / all;
        return new Homography(
                (topRight.x() - topLeft.x() + g * topRight.x()) / width,
                (bottomLeft.x() - topLeft.x() + h * bottomLeft.x()) / height,
                topLeft.x(),
                (topRight.y() - topLeft.y() + g * topRight.y()) / width,
                (bottomLeft.y() - topLeft.y() + h * bottomLeft.y()) / height,
                topLeft.y(),
                g / width,
                h / height,
                1);
    }
}
