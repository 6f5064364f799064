package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.ocr.Homography.Point;

/** Finds the sheet of paper on a photograph: one bright area with four straight sides, and dark around it. */
final class PageContourDetector {
    /** In pixels: enough for straight lines to be fitted well, few enough to be looked at in a few milliseconds. */
    private static final int WIDTH = 480;

    /** Of the picture's area. */
    private static final double SMALLEST = 0.2;

    /** Steps of lightness: what lies around the sheet is darker by that. */
    private static final double CONTRAST = 60;

    /** Of the picture's width: nearer to its edge, a side of the sheet is the edge of the picture. */
    private static final double MARGIN = 0.01;

    /** A scan with a dark banner or a dark edge on one side or two is no photograph. */
    private static final int SIDES = 3;

    /** How much of the four-cornered area is the bright one: type and rulings are not bright. */
    private static final double FILLED = 0.75;

    /** Of a side, at each of its ends: there it may be round, or under a thumb. */
    private static final double END = 0.1;

    /** In pixels, of the fitted line. */
    private static final double OFF = 2;

    private final GreyImage small;
    private final double factor;
    private final boolean[] sheet;

    private PageContourDetector(GreyImage picture) {
        this.factor = Math.max(1, picture.width() / (double) WIDTH);
        this.small = shrunk(picture, factor);
        this.sheet = new BrightRegion(small).area();
    }

    /** The corners of the sheet, in pixels; empty where the picture is no photograph, or shows no whole sheet. */
    static Optional<Quadrilateral> find(GreyImage picture) {
        PageContourDetector finder = new PageContourDetector(picture);
        return finder.corners()
                .filter(Quadrilateral::isSheet)
                .filter(finder::isPhotographed)
                .map(corners -> corners.scaled(finder.factor));
    }

    private static GreyImage shrunk(GreyImage picture, double factor) {
        GreyImage small = new GreyImage((int) (picture.width() / factor), (int) (picture.height() / factor));
        int reach = (int) Math.ceil(factor);
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                int sum = 0;
                for (int row = 0; row < reach; row++) {
                    for (int column = 0; column < reach; column++) {
                        sum += picture.at((int) (x * factor) + column, (int) (y * factor) + row);
                    }
                }
                small.set(x, y, sum / (reach * reach));
            }
        }
        return small;
    }

    private boolean isPhotographed(Quadrilateral corners) {
        double inside = 0;
        double outside = 0;
        int within = 0;
        int bright = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                if (corners.contains(x + 0.5, y + 0.5)) {
                    inside += small.at(x, y);
                    bright += sheet[y * small.width() + x] ? 1 : 0;
                    within++;
                } else {
                    outside += small.at(x, y);
                }
            }
        }
        int all = small.width() * small.height();
        return within >= SMALLEST * all
                && within < all
                && bright >= FILLED * within
                && inside / within - outside / (all - within) >= CONTRAST
                && corners.sidesWithin(small.width(), small.height(), MARGIN * small.width()) >= SIDES;
    }

    private Optional<Quadrilateral> corners() {
        List<Point> rim = rim();
        if (rim.isEmpty()) {
            return Optional.empty();
        }
        Quadrilateral rough = new Quadrilateral(
                farthest(rim, -1, -1), farthest(rim, 1, -1), farthest(rim, 1, 1), farthest(rim, -1, 1));
        LineFit left = side(rough.topLeft(), rough.bottomLeft(), true, true);
        LineFit right = side(rough.topRight(), rough.bottomRight(), true, false);
        LineFit top = side(rough.topLeft(), rough.topRight(), false, true);
        LineFit bottom = side(rough.bottomLeft(), rough.bottomRight(), false, false);
        return Optional.of(new Quadrilateral(
                left.crossing(top), right.crossing(top), right.crossing(bottom), left.crossing(bottom)));
    }

    /** The first and last pixels of each row of the sheet. */
    private List<Point> rim() {
        List<Point> rim = new ArrayList<>();
        for (int y = 0; y < small.height(); y++) {
            int first = end(y, true, true);
            if (first >= 0) {
                rim.add(new Point(first, y));
                rim.add(new Point(end(y, true, false), y));
            }
        }
        return rim;
    }

    private static Point farthest(List<Point> rim, int right, int down) {
        return rim.stream()
                .reduce((a, b) -> right * a.x() + down * a.y() >= right * b.x() + down * b.y() ? a : b)
                .orElseThrow();
    }

    /** The first or last pixel of the sheet in a row, or in a column; -1 if it has none there. */
    private int end(int line, boolean ofRow, boolean first) {
        int length = ofRow ? small.width() : small.height();
        for (int i = 0; i < length; i++) {
            int at = first ? i : length - 1 - i;
            if (sheet[ofRow ? line * small.width() + at : at * small.width() + line]) {
                return at;
            }
        }
        return -1;
    }

    /**
     * A straight line along one side, fitted twice, the second time without what is off.
     *
     * @param upright whether it runs from top to bottom
     * @param first whether it is the left or upper one
     */
    private LineFit side(Point from, Point to, boolean upright, boolean first) {
        double begin = upright ? from.y() : from.x();
        double end = upright ? to.y() : to.x();
        double margin = END * (end - begin);
        List<Point> points = new ArrayList<>();
        for (int line = (int) Math.ceil(begin + margin); line <= end - margin; line++) {
            int at = end(line, upright, first);
            points.add(new Point(line + 0.5, first ? at : at + 1.0));
        }
        LineFit rough = LineFit.through(points, upright, upright ? from.x() : from.y());
        List<Point> near = points.stream()
                .filter(p -> Math.abs(p.y() - rough.at(p.x())) <= OFF)
                .toList();
        return near.size() * 2 < points.size() ? rough : LineFit.through(near, upright, rough.at(begin));
    }
}
