package org.yusuan.document.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * Computes how light a colour is, from 0 (black) to 1 (white), from its components alone. A colour profile would cost a
 * conversion for each change of colour, and the result would depend on the machine's colour management.
 */
final class Luminance {
    /** Lightness from which a colour cannot be told from white paper. */
    static final double WHITE = 0.96;

    private static final double MIDDLE = 0.5;

    private Luminance() {}

    /** Returns the lightness on white paper of a colour with this opacity (0..1). */
    static double lightness(PDColor color, double opacity) {
        return 1 - opacity * (1 - Math.min(1, Math.max(0, opaque(color))));
    }

    private static double opaque(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        float[] parts = color.getComponents();
        if (color.isPattern() || space instanceof PDIndexed || parts.length == 0) {
            return MIDDLE;
        }
        if (space instanceof PDLab) {
            return parts[0] / 100;
        }
        if (space instanceof PDSeparation || space instanceof PDDeviceN) {
            return 1 - strongest(parts);
        }
        return switch (parts.length) {
            case 1 -> parts[0];
            case 3 -> luma(parts[0], parts[1], parts[2]);
            case 4 -> (1 - parts[3]) * luma(1 - parts[0], 1 - parts[1], 1 - parts[2]);
            default -> MIDDLE;
        };
    }

    private static double luma(float red, float green, float blue) {
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    }

    private static double strongest(float[] inks) {
        double most = 0;
        for (float ink : inks) {
            most = Math.max(most, ink);
        }
        return most;
    }
}
