package org.yusuan.drawn.canvas;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Size and orientation of a page as it is displayed.
 *
 * @param width of the displayed page in points
 * @param height of the displayed page in points
 * @param rotation the page's /Rotate: 0, 90, 180 or 270; its content is turned the other way, so that it is displayed
 *     upright
 * @param trim points of the media box that the crop box hides on every side
 */
public record PageFormat(double width, double height, int rotation, double trim) {
    public static final PageFormat A4 = new PageFormat(595.32, 841.92, 0, 0);

    public PageFormat landscape() {
        return new PageFormat(height, width, rotation, trim);
    }

    public PageFormat rotated(int degrees) {
        return new PageFormat(width, height, degrees, trim);
    }

    public PageFormat cropped(double points) {
        return new PageFormat(width, height, rotation, points);
    }

    PDPage page() {
        boolean turned = rotation % 180 != 0;
        double mediaWidth = turned ? height : width;
        double mediaHeight = turned ? width : height;
        PDPage page = new PDPage(box(0, mediaWidth + 2 * trim, mediaHeight + 2 * trim));
        if (trim > 0) {
            page.setCropBox(box(trim, mediaWidth, mediaHeight));
        }
        page.setRotation(rotation);
        return page;
    }

    /** Returns the transform from the displayed page (origin at the bottom left) to user space. */
    Matrix toUserSpace() {
        float w = (float) width;
        float h = (float) height;
        Matrix turn =
                switch (rotation) {
                    case 90 -> new Matrix(0, 1, -1, 0, h, 0);
                    case 180 -> new Matrix(-1, 0, 0, -1, w, h);
                    case 270 -> new Matrix(0, -1, 1, 0, 0, w);
                    default -> new Matrix();
                };
        return Matrix.concatenate(Matrix.getTranslateInstance((float) trim, (float) trim), turn);
    }

    private static PDRectangle box(double origin, double width, double height) {
        return new PDRectangle((float) origin, (float) origin, (float) width, (float) height);
    }
}
