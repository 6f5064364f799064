package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Takes the ink of seals (印章) off a picture, so that the figures under them can be read. Stamp ink is coloured and lets black
 * shine through: its colour tells how much of it lies on a pixel, and so how dark that were without it. Other coloured ink, such as red figures or blue rulings,
 * has not the size and shape of a seal, and stays.
 */
final class Seals {
    /** How far the channels of coloured ink lie apart, in steps of lightness; paper, black ink and JPEG's errors do not. */
    private static final int COLOURED = 40;

    /** Of the pixels of a seal: those in which its ink lies thick, on paper. */
    private static final double STRONG = 0.3;

    /** In points around the box of a seal: its blurred rim. */
    private static final double RIM = 4;

    /** In pixels: JPEG keeps one colour for two by two of them, and programs smooth the steps between. */
    private static final int BLUR = 2;

    private final BufferedImage picture;
    private final GreyImage grey;
    private final double scale;
    private final PaperColour paper;

    private Seals(BufferedImage picture, GreyImage grey, double scale) {
        this.picture = picture;
        this.grey = grey;
        this.scale = scale;
        this.paper = PaperColour.of(picture);
    }

    /**
     * Paints over the seals with what lies under them.
     *
     * @param grey the same picture without colours
     * @param scale pixels a point
     */
    static void wipe(BufferedImage picture, GreyImage grey, double scale) {
        Seals seals = new Seals(picture, grey, scale);
        SealDetector tiles = new SealDetector(picture.getWidth(), picture.getHeight(), scale);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            GreyImage.colours(picture, y, row);
            for (int x = 0; x < row.length; x++) {
                InkChannel hue = seals.hue(row[x]);
                if (hue != InkChannel.NONE) {
                    tiles.count(x, y, hue);
                }
            }
        }
        for (InkChannel hue : List.of(InkChannel.RED, InkChannel.GREEN, InkChannel.BLUE)) {
            tiles.seals(hue).forEach(seal -> seals.lift(hue, seal));
        }
    }

    private InkChannel hue(int rgb) {
        if (colour(rgb) < COLOURED) {
            return InkChannel.NONE;
        }
        int red = paper.red(rgb);
        int green = paper.green(rgb);
        int blue = paper.blue(rgb);
        int most = Math.max(red, Math.max(green, blue));
        return most == red ? InkChannel.RED : most == blue ? InkChannel.BLUE : InkChannel.GREEN;
    }

    /** How far its channels lie apart. */
    private int colour(int rgb) {
        int red = paper.red(rgb);
        int green = paper.green(rgb);
        int blue = paper.blue(rgb);
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    private void lift(InkChannel hue, PixelArea seal) {
        PixelArea area =
                seal.shrunk(-(int) Math.ceil(RIM * scale)).within(new PixelArea(0, 0, grey.width(), grey.height()));
        StampInk ink = ink(hue, seal.within(area));
        double[] amounts = amounts(ink, area);
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                int rgb = picture.getRGB(x, y);
                double light = StampInk.light(paper.red(rgb), paper.green(rgb), paper.blue(rgb));
                int lifted = ink.lifted(light, mostAround(amounts, area, x, y));
                grey.set(x, y, Math.max(lifted, grey.at(x, y)));
            }
        }
    }

    private double[] amounts(StampInk ink, PixelArea area) {
        double[] amounts = new double[area.width() * area.height()];
        int next = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                int rgb = picture.getRGB(x, y);
                amounts[next++] = ink.amount(paper.red(rgb), paper.green(rgb), paper.blue(rgb));
            }
        }
        return amounts;
    }

    private static double mostAround(double[] amounts, PixelArea area, int column, int row) {
        double most = 0;
        for (int y = Math.max(area.y0(), row - BLUR); y < Math.min(area.y1(), row + BLUR + 1); y++) {
            for (int x = Math.max(area.x0(), column - BLUR); x < Math.min(area.x1(), column + BLUR + 1); x++) {
                most = Math.max(most, amounts[(y - area.y0()) * area.width() + x - area.x0()]);
            }
        }
        return most;
    }

    /** The mean of the most colourful pixels: on others the seal is faint, or black lies under it. */
    private StampInk ink(InkChannel hue, PixelArea area) {
        int strong = strongest(hue, area);
        double light = 0;
        double blue = 0;
        double red = 0;
        int count = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                int rgb = picture.getRGB(x, y);
                if (hue(rgb) == hue && colour(rgb) >= strong) {
                    int r = paper.red(rgb);
                    int g = paper.green(rgb);
                    int b = paper.blue(rgb);
                    light += StampInk.light(r, g, b);
                    blue += StampInk.blue(r, g, b);
                    red += StampInk.red(r, g, b);
                    count++;
                }
            }
        }
        return new StampInk(light / count, blue / count, red / count);
    }

    private int strongest(InkChannel hue, PixelArea area) {
        int[] counts = new int[GreyImage.WHITE + 1];
        int all = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                int rgb = picture.getRGB(x, y);
                if (hue(rgb) == hue) {
                    counts[colour(rgb)]++;
                    all++;
                }
            }
        }
        int colour = GreyImage.WHITE;
        for (int stronger = counts[colour]; stronger < STRONG * all && colour > COLOURED; stronger += counts[colour]) {
            colour--;
        }
        return colour;
    }
}
