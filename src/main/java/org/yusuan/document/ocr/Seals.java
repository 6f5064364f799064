package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;
import java.util.List;
import org.yusuan.document.ocr.SealDetector.InkChannel;

/**
 * Removes the ink of seals (印章) from a picture, so that the figures under them can be read. Stamp ink is coloured and
 * lets black show through: its colour shows how much of it lies on a pixel, and so how dark the pixel would be without
 * it. Other coloured ink, such as red figures or blue rulings, does not have the size and shape of a seal, and stays.
 */
final class Seals {
    /**
     * Smallest difference between the channels of coloured ink, 0..255; paper, black ink and JPEG errors stay below it.
     */
    private static final int COLOURED = 40;

    /** Share of a seal's pixels that show its ink at full strength on bare paper. */
    private static final double STRONG = 0.3;

    /** Width of a seal's blurred rim around its box, in points. */
    private static final double RIM = 4;

    /**
     * Reach of blurred colour in pixels: JPEG stores one colour for two by two pixels, and programs smooth the steps
     * between.
     */
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
     * Replaces the seals by what lies under them.
     *
     * @param grey the same picture without colours
     * @param scale in pixels a point
     */
    static void wipe(BufferedImage picture, GreyImage grey, double scale) {
        Seals seals = new Seals(picture, grey, scale);
        SealDetector detector = new SealDetector(picture.getWidth(), picture.getHeight(), scale);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            GreyImage.colours(picture, y, row);
            for (int x = 0; x < row.length; x++) {
                InkChannel channel = seals.channel(row[x]);
                if (channel != InkChannel.NONE) {
                    detector.count(x, y, channel);
                }
            }
        }
        for (InkChannel channel : List.of(InkChannel.RED, InkChannel.GREEN, InkChannel.BLUE)) {
            detector.seals(channel).forEach(seal -> seals.lift(channel, seal));
        }
    }

    private InkChannel channel(int rgb) {
        if (colour(rgb) < COLOURED) {
            return InkChannel.NONE;
        }
        int red = paper.red(rgb);
        int green = paper.green(rgb);
        int blue = paper.blue(rgb);
        int most = Math.max(red, Math.max(green, blue));
        return most == red ? InkChannel.RED : most == blue ? InkChannel.BLUE : InkChannel.GREEN;
    }

    /** Returns the difference between the strongest and the weakest channel. */
    private int colour(int rgb) {
        int red = paper.red(rgb);
        int green = paper.green(rgb);
        int blue = paper.blue(rgb);
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    private void lift(InkChannel channel, PixelArea seal) {
        PixelArea area =
                seal.shrunk(-(int) Math.ceil(RIM * scale)).within(new PixelArea(0, 0, grey.width(), grey.height()));
        StampInk ink = ink(channel, seal.within(area));
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

    /** Returns the mean ink of the most colourful pixels; on others the seal is faint, or black lies under it. */
    private StampInk ink(InkChannel channel, PixelArea area) {
        int strong = strongest(channel, area);
        double light = 0;
        double blue = 0;
        double red = 0;
        int count = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                int rgb = picture.getRGB(x, y);
                if (channel(rgb) == channel && colour(rgb) >= strong) {
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

    private int strongest(InkChannel channel, PixelArea area) {
        int[] counts = new int[GreyImage.WHITE + 1];
        int all = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                int rgb = picture.getRGB(x, y);
                if (channel(rgb) == channel) {
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

    /**
     * The ink of one seal, with lightness and colour separate (Y, Cb and Cr of ITU-T T.871). JPEG keeps the lightness
     * of every pixel but blurs the colour over its neighbours, so that black strokes under a seal are coloured and its
     * rim is pale.
     *
     * @param light lightness of the ink on white paper, 0 to 255
     * @param blue its blue difference (Cb)
     * @param red its red difference (Cr)
     */
    private record StampInk(double light, double blue, double red) {
        /**
         * Correction for the rim: JPEG darkens its inner edge by about a third; what lies under a seal is four times
         * darker than that.
         */
        private static final double RIM = 0.4;

        static double light(int r, int g, int b) {
            return 0.299 * r + 0.587 * g + 0.114 * b;
        }

        static double blue(int r, int g, int b) {
            return -0.168736 * r - 0.331264 * g + 0.5 * b;
        }

        static double red(int r, int g, int b) {
            return 0.5 * r - 0.418688 * g - 0.081312 * b;
        }

        /** Returns how much of it lies on a pixel, judged by colour, from 0 (none) to 1 (full strength). */
        double amount(int r, int g, int b) {
            double amount = (blue(r, g, b) * blue + red(r, g, b) * red) / (blue * blue + red * red);
            return Math.max(0, Math.min(1, amount));
        }

        /** Returns how light a pixel would be without this amount of the ink. */
        int lifted(double lightness, double amount) {
            double bare = GreyImage.WHITE - amount * (GreyImage.WHITE - light);
            double lifted = GreyImage.WHITE * lightness / Math.max(1, bare);
            return (int) Math.min(GreyImage.WHITE, Math.round(lifted * (1 + RIM * amount)));
        }
    }

    /**
     * The colour of a picture's paper, relative to which its inks are judged; old paper is yellow, and so is bad light.
     *
     * @param paperRed usual value of its red channel, 1 to 255
     * @param paperGreen usual value of its green channel, 1 to 255
     * @param paperBlue usual value of its blue channel, 1 to 255
     */
    private record PaperColour(int paperRed, int paperGreen, int paperBlue) {
        /** Step in pixels between the samples, in both directions. */
        private static final int STEP = 7;

        static PaperColour of(BufferedImage picture) {
            int[][] counts = new int[3][GreyImage.WHITE + 1];
            for (int y = 0; y < picture.getHeight(); y += STEP) {
                for (int x = 0; x < picture.getWidth(); x += STEP) {
                    int rgb = picture.getRGB(x, y);
                    counts[0][rgb >> 16 & 0xFF]++;
                    counts[1][rgb >> 8 & 0xFF]++;
                    counts[2][rgb & 0xFF]++;
                }
            }
            return new PaperColour(usual(counts[0]), usual(counts[1]), usual(counts[2]));
        }

        /** Returns the most frequent value of the lighter half. */
        private static int usual(int[] counts) {
            int usual = GreyImage.WHITE;
            for (int light = GreyImage.WHITE; light >= GreyImage.WHITE / 2; light--) {
                usual = counts[light] > counts[usual] ? light : usual;
            }
            return usual;
        }

        /** Returns the red of a pixel as it would be on white paper. */
        int red(int rgb) {
            return onWhite(rgb >> 16 & 0xFF, paperRed);
        }

        /** Returns the green of a pixel as it would be on white paper. */
        int green(int rgb) {
            return onWhite(rgb >> 8 & 0xFF, paperGreen);
        }

        /** Returns the blue of a pixel as it would be on white paper. */
        int blue(int rgb) {
            return onWhite(rgb & 0xFF, paperBlue);
        }

        private static int onWhite(int channel, int paper) {
            return Math.min(GreyImage.WHITE, channel * GreyImage.WHITE / paper);
        }
    }
}
