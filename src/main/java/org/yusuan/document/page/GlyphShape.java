package org.yusuan.document.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a glyph in an embedded font, stretched into a small picture. It is the only evidence in the file that
 * does not depend on the names which a program gave to the glyphs.
 *
 * @param bounds of the ink in thousandths of the font size, the baseline at 0, upwards
 * @param ink the picture by rows from the top, 0 (paper) to 1 (ink); {@link #COLUMNS} by {@link #ROWS}
 * @param holes areas of paper that the ink encloses, each as the height of its middle, 0 (top) to 1 (bottom)
 */
record GlyphShape(Rectangle2D bounds, double[] ink, double[] holes) {
    static final int COLUMNS = 16;
    static final int ROWS = 24;

    /** Pixels of the finer picture, in which holes are found, for each of the coarse one. */
    private static final int FINER = 2;

    /** Smallest hole as a share of the picture; smaller ones are where two strokes nearly touch. */
    private static final double SMALLEST_HOLE = 0.01;

    /** Largest height of a bar as a share of its width, and largest height and lowest and highest middle in thousandths. */
    private static final double FLATTEST = 0.4;

    private static final double THICKEST = 160;
    private static final double LOWEST = 150;
    private static final double HIGHEST = 480;
    private static final double NARROWEST = 150;

    /** Share of a bar's box that is ink. */
    private static final double SOLID = 0.75;

    /** Returns the shape of a code's glyph; null if the font has no outline for it, or the outline has no ink. */
    static @Nullable GlyphShape of(PDFont font, int code) {
        if (!font.isEmbedded() || !(font instanceof PDVectorFont outlines)) {
            return null;
        }
        try {
            return of(outlines.getNormalizedPath(code));
        } catch (IOException | RuntimeException e) {
            // A damaged outline is no evidence.
            return null;
        }
    }

    /** Returns the shape of an outline in thousandths of the font size; null if it has no ink. */
    static @Nullable GlyphShape of(GeneralPath outline) {
        Rectangle2D bounds = outline.getBounds2D();
        if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
            return null;
        }
        int columns = COLUMNS * FINER;
        int rows = ROWS * FINER;
        byte[] fine = painted(outline, bounds, columns, rows);
        return new GlyphShape(bounds, reduced(fine), holes(fine, columns, rows));
    }

    private static byte[] painted(GeneralPath outline, Rectangle2D bounds, int columns, int rows) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        AffineTransform fit = AffineTransform.getScaleInstance(columns / bounds.getWidth(), -rows / bounds.getHeight());
        fit.translate(-bounds.getMinX(), -bounds.getMaxY());
        graphics.fill(outline.createTransformedShape(fit));
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static double[] reduced(byte[] fine) {
        double[] ink = new double[COLUMNS * ROWS];
        for (int i = 0; i < fine.length; i++) {
            int column = i % (COLUMNS * FINER) / FINER;
            int row = i / (COLUMNS * FINER) / FINER;
            ink[row * COLUMNS + column] += (fine[i] & 0xFF) / (255.0 * FINER * FINER);
        }
        return ink;
    }

    private static double[] holes(byte[] fine, int columns, int rows) {
        boolean[] seen = new boolean[fine.length];
        for (int i = 0; i < fine.length; i++) {
            boolean rim = i % columns == 0 || i % columns == columns - 1 || i < columns || i >= fine.length - columns;
            if (rim) {
                flood(fine, seen, i, columns);
            }
        }
        double[] holes = new double[fine.length];
        int count = 0;
        for (int i = 0; i < fine.length; i++) {
            double[] hole = flood(fine, seen, i, columns);
            if (hole[0] >= SMALLEST_HOLE * fine.length) {
                holes[count++] = hole[1] / hole[0] / rows;
            }
        }
        return Arrays.copyOf(holes, count);
    }

    /** Marks the paper connected with a pixel, and returns how many pixels it has and the sum of their rows. */
    private static double[] flood(byte[] fine, boolean[] seen, int from, int columns) {
        double[] sums = new double[2];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            int i = open.removeLast();
            if (seen[i] || (fine[i] & 0xFF) > 127) {
                continue;
            }
            seen[i] = true;
            sums[0]++;
            sums[1] += i / columns;
            if (i % columns > 0) {
                open.add(i - 1);
            }
            if (i % columns < columns - 1) {
                open.add(i + 1);
            }
            if (i >= columns) {
                open.add(i - columns);
            }
            if (i + columns < fine.length) {
                open.add(i + columns);
            }
        }
        return sums;
    }

    /** Whether it is a horizontal bar at the height of a minus: no underscore, no rule above a letter. */
    boolean isBar() {
        double middle = bounds.getCenterY();
        return bounds.getWidth() >= NARROWEST
                && bounds.getHeight() <= Math.min(THICKEST, FLATTEST * bounds.getWidth())
                && middle >= LOWEST
                && middle <= HIGHEST
                && coverage() >= SOLID;
    }

    /** Returns the share of the box around the ink that is ink, 0..1. */
    double coverage() {
        double sum = 0;
        for (double pixel : ink) {
            sum += pixel;
        }
        return sum / ink.length;
    }

    /** Returns how much two shapes differ: the mean difference of their pixels, 0..1. */
    double distance(GlyphShape other) {
        double sum = 0;
        for (int i = 0; i < ink.length; i++) {
            double difference = ink[i] - other.ink[i];
            sum += difference * difference;
        }
        return sum / ink.length;
    }
}
