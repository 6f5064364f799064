package org.yusuan.document.ocr;

/** Corrects uneven light on a picture: a lamp at one side, the shadow of a hand or of the binding. */
final class IlluminationCorrection {
    /**
     * Side of the squares in which the paper is measured, in points; larger than any character, so that each square
     * shows paper.
     */
    private static final double SQUARE = 18;

    /** Share of a square's lightest pixels that are taken as paper. */
    private static final double PAPER = 0.15;

    /**
     * Difference between the lightest and the darkest part of the paper, 0..255, below which the picture is left as it
     * is.
     */
    private static final int EVEN = 70;

    /** Share of the squares at either end that are ignored as outliers. */
    private static final double ODD = 0.05;

    /** Lightness of the paper after the correction, 0..255. */
    private static final int EVENED = 245;

    private final GreyImage picture;
    private final int side;
    private final GreyImage paper;

    private IlluminationCorrection(GreyImage picture, double scale) {
        this.picture = picture;
        this.side = Math.max(8, (int) Math.round(SQUARE * scale));
        this.paper = paper();
    }

    /** Returns the picture in even light, or the picture itself if its light is even enough. */
    static GreyImage evened(GreyImage picture, double scale) {
        IlluminationCorrection correction = new IlluminationCorrection(picture, scale);
        return correction.isEven() ? picture : correction.evened();
    }

    private GreyImage paper() {
        GreyImage squares = new GreyImage(picture.width() / side + 1, picture.height() / side + 1);
        for (int y = 0; y < squares.height(); y++) {
            for (int x = 0; x < squares.width(); x++) {
                squares.set(x, y, paper(new PixelArea(x * side, y * side, (x + 1) * side, (y + 1) * side)));
            }
        }
        return lightest(squares);
    }

    private int paper(PixelArea wanted) {
        PixelArea area = wanted.within(new PixelArea(0, 0, picture.width(), picture.height()));
        int[] counts = new int[GreyImage.WHITE + 1];
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                counts[picture.at(x, y)]++;
            }
        }
        int light = GreyImage.WHITE;
        double enough = PAPER * area.width() * area.height();
        for (int lighter = counts[light]; lighter < enough && light > 0; lighter += counts[light]) {
            light--;
        }
        return light;
    }

    /** Makes each square as light as its lightest neighbour, because a dark block on the paper is no shadow. */
    private static GreyImage lightest(GreyImage squares) {
        GreyImage lightest = new GreyImage(squares.width(), squares.height());
        for (int y = 0; y < squares.height(); y++) {
            for (int x = 0; x < squares.width(); x++) {
                int most = 1;
                for (int near = 0; near < 9; near++) {
                    int column = x + near % 3 - 1;
                    int row = y + near / 3 - 1;
                    boolean inside = column >= 0 && row >= 0 && column < squares.width() && row < squares.height();
                    most = Math.max(most, inside ? squares.at(column, row) : 0);
                }
                lightest.set(x, y, most);
            }
        }
        return lightest;
    }

    private boolean isEven() {
        int[] counts = paper.histogram();
        int all = paper.width() * paper.height();
        return quantile(counts, (1 - ODD) * all) - quantile(counts, ODD * all) < EVEN;
    }

    private static int quantile(int[] counts, double enough) {
        int light = 0;
        for (int darker = counts[0]; darker < enough && light < GreyImage.WHITE; darker += counts[light]) {
            light++;
        }
        return light;
    }

    private GreyImage evened() {
        GreyImage even = new GreyImage(picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                double bright = paperAt(x, y);
                even.set(x, y, (int) Math.min(GreyImage.WHITE, EVENED * picture.at(x, y) / bright));
            }
        }
        return even;
    }

    private double paperAt(int x, int y) {
        double column = Math.max(0, Math.min(paper.width() - 1.001, (x + 0.5) / side - 0.5));
        double row = Math.max(0, Math.min(paper.height() - 1.001, (y + 0.5) / side - 0.5));
        return Math.max(1, paper.between(column, row));
    }
}
