package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.ocr.Homography.Point;

/** Finds the sheet of paper on a photograph: one bright area with four straight sides and a dark surrounding. */
final class PageContourDetector {
    /**
     * Width in pixels to which the picture is reduced: enough to fit straight lines, few enough to take a few
     * milliseconds.
     */
    private static final int WIDTH = 480;

    /** Smallest sheet, as a share of the picture's area. */
    private static final double SMALLEST = 0.2;

    /** Smallest contrast between the sheet and its surroundings, 0..255. */
    private static final double CONTRAST = 60;

    /** Distance from the picture's edge, as a share of its width, below which a side of the sheet is that edge. */
    private static final double MARGIN = 0.01;

    /**
     * Fewest sides of the sheet inside the picture. A scan with a dark banner or dark edges on one or two sides is no
     * photograph.
     */
    private static final int SIDES = 3;

    /** Smallest share of the quadrilateral that must be bright; text and rulings are not bright. */
    private static final double FILLED = 0.75;

    /** Share of a side that is ignored at each end, where it may be rounded or covered by a thumb. */
    private static final double END = 0.1;

    /** Largest distance of a point from the fitted line, in pixels. */
    private static final double OFF = 2;

    private final GreyImage small;
    private final double factor;
    private final boolean[] sheet;

    private PageContourDetector(GreyImage picture) {
        this.factor = Math.max(1, picture.width() / (double) WIDTH);
        this.small = shrunk(picture, factor);
        this.sheet = new BrightRegion(small).area();
    }

    /**
     * Returns the corners of the sheet in pixels; empty if the picture is not a photograph or does not show a whole
     * sheet.
     */
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

    /** Returns the first and last pixel of each row of the sheet. */
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

    /** Returns the first or last pixel of the sheet in a row or column; -1 if there is none. */
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
     * Fits a straight line along one side, twice; the second time without outliers.
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

    /** The largest connected bright area of a picture, with small dark things on it filled. */
    private static final class BrightRegion {
        /** Reach of the filling in pixels; the rulings and the text that divide a sheet are thinner. */
        private static final int CLOSED = 2;

        private final int width;
        private final int height;
        private final boolean[] bright;

        BrightRegion(GreyImage picture) {
            width = picture.width();
            height = picture.height();
            bright = new boolean[width * height];
            int threshold = Threshold.otsu(picture.histogram());
            for (int i = 0; i < bright.length; i++) {
                bright[i] = picture.at(i % width, i / width) >= threshold;
            }
            grow(true);
            grow(false);
        }

        /** Grows the bright pixels over the dark ones, or the dark over the bright. */
        private void grow(boolean what) {
            for (int step = 0; step < CLOSED; step++) {
                boolean[] before = bright.clone();
                for (int y = 1; y < height - 1; y++) {
                    for (int x = 1; x < width - 1; x++) {
                        int i = y * width + x;
                        if (before[i - 1] == what
                                || before[i + 1] == what
                                || before[i - width] == what
                                || before[i + width] == what) {
                            bright[i] = what;
                        }
                    }
                }
            }
        }

        boolean[] area() {
            int[] piece = new int[bright.length];
            int most = 0;
            int largest = 0;
            int pieces = 0;
            for (int i = 0; i < bright.length; i++) {
                if (bright[i] && piece[i] == 0) {
                    int size = fill(piece, i, ++pieces);
                    largest = size > most ? pieces : largest;
                    most = Math.max(most, size);
                }
            }
            boolean[] area = new boolean[bright.length];
            for (int i = 0; i < area.length; i++) {
                area[i] = most > 0 && piece[i] == largest;
            }
            return area;
        }

        private int fill(int[] piece, int first, int number) {
            int[] found = new int[256];
            int count = 0;
            piece[first] = number;
            found[count++] = first;
            for (int next = 0; next < count; next++) {
                int at = found[next];
                int[] around = {
                    at % width > 0 ? at - 1 : at, at % width < width - 1 ? at + 1 : at, at - width, at + width
                };
                if (count + around.length > found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                for (int near : around) {
                    if (near >= 0 && near < piece.length && bright[near] && piece[near] == 0) {
                        piece[near] = number;
                        found[count++] = near;
                    }
                }
            }
            return count;
        }
    }

    /**
     * A side of a sheet: {@code across = slope * along + offset}, along y if it is upright, else along x.
     *
     * @param upright whether it runs from top to bottom
     * @param slope pixels across for each pixel along
     * @param offset position across at 0
     */
    private record LineFit(boolean upright, double slope, double offset) {

        /**
         * Fits a line by least squares.
         *
         * @param points along as x, across as y
         * @param across its position if there are too few points
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

        /** Returns the point where this upright line meets a level one. */
        Point crossing(LineFit lying) {
            double y = (lying.slope * offset + lying.offset) / (1 - lying.slope * slope);
            return new Point(at(y), y);
        }
    }
}
