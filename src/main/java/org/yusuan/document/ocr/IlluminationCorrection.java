package org.yusuan.document.ocr;

/** Evens out the light on a picture: a lamp at one side, the shadow of a hand or of the binding. */
final class IlluminationCorrection {
    /** In points: larger than any character, so that each square shows paper. */
    private static final double SQUARE = 18;

    /** Of the pixels of a square, from the lightest: there the paper is. */
    private static final double PAPER = 0.15;

    /** Steps of lightness between the darkest and the lightest part of the paper: less is left as it is. */
    private static final int EVEN = 70;

    /** Of the squares, at either end, that do not count. */
    private static final double ODD = 0.05;

    private static final int EVENED = 245;

    private final GreyImage picture;
    private final int side;
    private final GreyImage paper;

    private IlluminationCorrection(GreyImage picture, double scale) {
        this.picture = picture;
        this.side = Math.max(8, (int) Math.round(SQUARE * scale));
        this.paper = paper();
    }

    /** The picture as it were in even light; itself where the light is even enough. */
    static GreyImage evened(GreyImage picture, double scale) {
        IlluminationCorrection light = new IlluminationCorrection(picture, scale);
        return light.isEven() ? picture : light.evened();
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

    /** Each square as light as the lightest beside it: a dark block on the paper is no shadow. */
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
