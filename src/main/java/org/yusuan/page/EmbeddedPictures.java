package org.yusuan.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Refusal.Reason;

/**
 * Judges the images of a page by their declared size, before any of them is unpacked. A worker has 256 MB, and a sample
 * takes a byte or more when it is unpacked.
 */
final class EmbeddedPictures {
    /** An A4 page in colour at 370 dpi, or in black and white at 600. */
    private static final long LARGE = 36_000_000;

    /** JPEG is read in passing, so that leaving out pixels saves memory. */
    private static final long MOST_OF_JPEG = 600_000_000;

    /** JPEG 2000 is unpacked to four bytes a sample and a copy. */
    private static final long MOST_OF_JPEG_2000 = 27_000_000;

    /** All others are unpacked whole. */
    private static final long MOST = 80_000_000;

    /** Forms nested deeper are a loop. */
    private static final int DEPTH = 4;

    private final int number;
    private boolean large;

    EmbeddedPictures(int number) {
        this.number = number;
    }

    /**
     * Whether an image is too large to be unpacked whole.
     *
     * @throws PageException if one is too large to be unpacked at all
     */
    boolean areLarge(PDPage page) throws PageException {
        look(page.getResources() == null ? null : page.getResources().getCOSObject(), DEPTH);
        return large;
    }

    private void look(@Nullable COSDictionary resources, int depth) throws PageException {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth == 0) {
            return;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream stream) {
                judge(stream);
                look(stream.getCOSDictionary(COSName.RESOURCES), depth - 1);
            }
        }
    }

    private void judge(COSStream stream) throws PageException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        long samples = samples(stream);
        long most = most(stream);
        if (samples > most) {
            throw PageException.ofPage(
                    Reason.LIMIT_EXCEEDED,
                    number,
                    "Page " + number + " holds a picture of " + samples + " samples, allowed are " + most
                            + " of its kind. Save it with fewer pixels.");
        }
        large |= samples > LARGE;
    }

    private static long samples(COSStream image) {
        long pixels = (long) image.getInt(COSName.WIDTH, 0) * image.getInt(COSName.HEIGHT, 0);
        boolean single = image.getInt(COSName.BITS_PER_COMPONENT, 8) == 1
                || COSName.DEVICEGRAY.equals(image.getCOSName(COSName.COLORSPACE));
        return single ? pixels : 3 * pixels;
    }

    private static long most(COSStream image) {
        if (hasFilter(image, COSName.JPX_DECODE)) {
            return MOST_OF_JPEG_2000;
        }
        return hasFilter(image, COSName.DCT_DECODE) ? MOST_OF_JPEG : MOST;
    }

    private static boolean hasFilter(COSStream image, COSName name) {
        COSBase filters = image.getFilters();
        return name.equals(filters) || filters instanceof COSArray many && many.indexOf(name) >= 0;
    }
}
