package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.ocr.Homography.Point;

/**
 * A side of a sheet: {@code across = slope along + offset}, along y if it is upright and along x if it is not.
 *
 * @param upright whether it runs from top to bottom
 * @param slope a pixel across for each along
 * @param offset where it runs at 0
 */
record LineFit(boolean upright, double slope, double offset) {

    /**
     * The line with the least squares.
     *
     * @param points along and across
     * @param across where it runs if there are too few points to tell
     */
    static LineFit through(List<Point> points, boolean upright, double across) {
        double n = points.size();
        double x = points.stream().mapToDouble(Point::x).sum();
        double y = points.stream().mapToDouble(Point::y).sum();
        double xx = points.stream().mapToDouble(p -> p.x() * p.x()).sum();
        double xy = points.stream().mapToDouble(p -> p.x() * p.y()).sum();
        double spread = n * xx - x * x;
        if (spread < 1) {
            return new LineFit(upright, 0, across);
        }
        double slope = (n * xy - x * y) / spread;
        return new LineFit(upright, slope, (y - slope * x) / n);
    }

    double at(double along) {
        return slope * along + offset;
    }

    /** Where this upright line meets a lying one. */
    Point crossing(LineFit lying) {
        double y = (lying.slope * offset + lying.offset) / (1 - lying.slope * slope);
        return new Point(at(y), y);
    }
}
