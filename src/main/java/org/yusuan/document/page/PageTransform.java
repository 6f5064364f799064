package org.yusuan.document.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yusuan.model.Box;

/**
 * Maps a page's own coordinates to the displayed page, with crop box and rotation applied: points, origin at the top
 * left, y downwards. UserUnit is ignored, because viewers and the tools that read boxes back count in points too.
 *
 * @param fromUserSpace from the page's own coordinates to the displayed ones
 * @param width of the displayed page, in points
 * @param height of the displayed page, in points
 */
record PageTransform(AffineTransform fromUserSpace, double width, double height) {

    static PageTransform of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double right = crop.getUpperRightX();
        double bottom = crop.getLowerLeftY();
        double top = crop.getUpperRightY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> turned(new AffineTransform(0, 1, 1, 0, -bottom, -left), crop);
            case 180 -> straight(new AffineTransform(-1, 0, 0, 1, right, -bottom), crop);
            case 270 -> turned(new AffineTransform(0, -1, -1, 0, top, right), crop);
            default -> straight(new AffineTransform(1, 0, 0, -1, -left, top), crop);
        };
    }

    /** Returns the transform of the page turned clockwise by this many more quarters. */
    PageTransform turned(int quarters) {
        PageTransform turned = this;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            AffineTransform transform = new AffineTransform(0, 1, -1, 0, turned.height, 0);
            transform.concatenate(turned.fromUserSpace);
            turned = new PageTransform(transform, turned.height, turned.width);
        }
        return turned;
    }

    private static PageTransform straight(AffineTransform transform, PDRectangle crop) {
        return new PageTransform(transform, crop.getWidth(), crop.getHeight());
    }

    private static PageTransform turned(AffineTransform transform, PDRectangle crop) {
        return new PageTransform(transform, crop.getHeight(), crop.getWidth());
    }

    Box page() {
        return new Box(0, 0, width, height);
    }

    /** Returns the displayed rectangle around a shape that is given in the page's own coordinates. */
    Box around(Shape shape) {
        return boxOf(fromUserSpace.createTransformedShape(shape).getBounds2D());
    }

    static Box boxOf(Rectangle2D r) {
        return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
    }
}
