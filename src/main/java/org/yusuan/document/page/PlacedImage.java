package org.yusuan.document.page;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.yusuan.model.Box;

/**
 * A picture on a page.
 *
 * @param box its visible part, in points
 * @param columns in pixels as declared in its dictionary, including those outside the clip
 * @param rows in pixels as declared in its dictionary
 * @param opaque whether it hides everything drawn before it
 */
record PlacedImage(Box box, int columns, int rows, boolean opaque) {
    /** Lowest opacity, 0..1, at which a picture hides what is under it. */
    private static final double SOLID = 0.99;

    static PlacedImage of(COSDictionary image, Box seen, PDGraphicsState state) {
        return new PlacedImage(
                seen,
                image.getInt(COSName.WIDTH, COSName.W, 0),
                image.getInt(COSName.HEIGHT, COSName.H, 0),
                isSolid(image) && isPlain(state) && isStraight(state));
    }

    private static boolean isSolid(COSDictionary image) {
        return !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && image.getInt(COSName.SMASK_IN_DATA, 0) == 0
                && !image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    }

    /** Whether what is filled now hides what is under it. */
    static boolean isPlain(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= SOLID
                && state.getSoftMask() == null
                && BlendMode.NORMAL.equals(state.getBlendMode());
    }

    /** Whether the picture is not slanted: the rectangle around a slanted picture covers more than the picture does. */
    private static boolean isStraight(PDGraphicsState state) {
        int type =
                state.getCurrentTransformationMatrix().createAffineTransform().getType();
        return (type & AffineTransform.TYPE_GENERAL_ROTATION) == 0
                && (type & AffineTransform.TYPE_GENERAL_TRANSFORM) == 0;
    }
}
