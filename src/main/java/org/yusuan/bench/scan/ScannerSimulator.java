package org.yusuan.bench.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/** Simulates a scanner: turns the picture of a page into the picture that the scanner would take. */
final class ScannerSimulator {
    private static final float[] OUT_OF_FOCUS = {
        1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f
    };

    private final ScanProfile profile;
    private final Random random;

    /**
     * Creates a simulator for one page.
     *
     * @param page its number; each page has its own random numbers
     */
    ScannerSimulator(ScanProfile profile, int page) {
        this.profile = profile;
        this.random = new Random(31 * profile.seed() + page);
    }

    BufferedImage seen(BufferedImage page) {
        if (profile.stamp()) {
            stamp(page);
        }
        BufferedImage laid = laid(page);
        BufferedImage sharp = profile.blur() ? new ConvolveOp(new Kernel(3, 3, OUT_OF_FOCUS)).filter(laid, null) : laid;
        degrade(sharp);
        return sharp;
    }

    /** Stamps a seal of four centimetres on the upper half of the page, where tables have figures. */
    private void stamp(BufferedImage page) {
        double scale = profile.dpi() / 72.0;
        Graphics2D pen = pen(page);
        pen.translate(page.getWidth() * 0.55, page.getHeight() * 0.35);
        pen.scale(scale, scale);
        pen.setColor(new Color(220, 40, 40));
        pen.setStroke(new BasicStroke(3));
        pen.drawOval(-57, -57, 114, 114);
        // Strokes in a ring stand for its characters, because a server may have no font.
        for (int i = 0; i < 10; i++) {
            pen.rotate(Math.toRadians(30));
            pen.fillRect(-6, -48, 3, 14);
            pen.fillRect(-1, -48, 7, 3);
            pen.fillRect(3, -42, 3, 9);
        }
        pen.dispose();
    }

    private BufferedImage laid(BufferedImage page) {
        boolean lying = profile.quarters() % 2 != 0;
        int width = lying ? page.getHeight() : page.getWidth();
        int height = lying ? page.getWidth() : page.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.toRadians(90 * profile.quarters() + profile.skew() * (2 * random.nextDouble() - 1)));
        pen.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    /** Adds uneven light, grey paper and noise. */
    private void degrade(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light = 1 - profile.shade() * (x + y) / (width + height);
                double noise = profile.noise() == 0 ? 0 : profile.noise() * random.nextGaussian();
                picture.setRGB(x, y, degraded(picture.getRGB(x, y), light, noise));
            }
        }
    }

    private static int degraded(int rgb, double light, double noise) {
        return dimmed(rgb >> 16, light, noise) << 16 | dimmed(rgb >> 8, light, noise) << 8 | dimmed(rgb, light, noise);
    }

    private static int dimmed(int channel, double light, double noise) {
        return (int) Math.max(0, Math.min(255, Math.round((channel & 0xFF) * light + noise)));
    }
}
