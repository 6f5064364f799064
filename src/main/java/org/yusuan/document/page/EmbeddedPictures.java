package org.yusuan.document.page;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Looks at the images that a page may draw, by their declared size. */
final class EmbeddedPictures {
    /** Samples: an A4 page in colour at 370 dpi, or in black and white at 600. */
    private static final long LARGE = 36_000_000;

    /** Forms nested deeper are a loop. */
    private static final int DEPTH = 4;

    private EmbeddedPictures() {}

    /** Whether one of them is too large to be unpacked whole beside what else a worker holds. */
    static boolean areLarge(PDPage page) {
        return areLarge(page.getResources() == null ? null : page.getResources().getCOSObject(), DEPTH);
    }

    private static boolean areLarge(@Nullable COSDictionary resources, int depth) {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && depth > 0
                && objects.keySet().stream()
                        .anyMatch(name -> objects.getDictionaryObject(name) instanceof COSStream object
                                && isLarge(object, depth));
    }

    private static boolean isLarge(COSStream object, int depth) {
        boolean image = COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE));
        return image
                ? new PictureSize(object).declared() > LARGE
                : areLarge(object.getCOSDictionary(COSName.RESOURCES), depth - 1);
    }
}
