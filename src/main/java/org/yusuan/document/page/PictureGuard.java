package org.yusuan.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/**
 * Checks the size of each picture of a page before it is decoded while the page is painted, and counts those that could
 * not be decoded.
 */
final class PictureGuard {
    /** In samples: an A4 page in colour at 370 dpi, or in black and white at 600 dpi. */
    private static final long LARGE = 36_000_000;

    /** Levels of nested forms; deeper nesting is a loop. */
    private static final int DEPTH = 4;

    private final int page;
    private final long most;
    private long spent;
    private int lost;

    /**
     * Creates a guard for one page.
     *
     * @param most samples allowed for all pictures drawn on the page
     */
    PictureGuard(int page, long most) {
        this.page = page;
        this.most = most;
    }

    /**
     * Checks a picture, and its mask if it has one.
     *
     * @throws UnreadableDocument if it is too large to decode, or if the page's pictures together are
     */
    void check(COSDictionary image) throws UnreadableDocument {
        checkAlone(image);
        for (COSName name : new COSName[] {COSName.SMASK, COSName.MASK}) {
            if (image.getDictionaryObject(name) instanceof COSStream mask) {
                checkAlone(mask);
            }
        }
    }

    private void checkAlone(COSDictionary image) throws UnreadableDocument {
        PictureSize size = new PictureSize(image);
        long samples = size.samples();
        if (samples > size.most()) {
            throw exceeded("holds a picture of " + samples + " samples, allowed are " + size.most() + " of its kind.");
        }
        spent += samples;
        if (spent > most) {
            throw exceeded("draws pictures of " + spent + " samples or more, allowed are " + most + " a page.");
        }
    }

    void countLost() {
        lost++;
    }

    /** Returns how many pictures are missing from the painted page. */
    int lost() {
        return lost;
    }

    /**
     * Whether a page may draw a picture that, by its declared size, is too large to unpack whole in a worker's memory.
     */
    static boolean hasLargePictures(PDPage page) {
        return hasLarge(page.getResources() == null ? null : page.getResources().getCOSObject(), DEPTH);
    }

    private static boolean hasLarge(@Nullable COSDictionary resources, int depth) {
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
                : hasLarge(object.getCOSDictionary(COSName.RESOURCES), depth - 1);
    }

    private UnreadableDocument exceeded(String found) {
        return UnreadableDocument.ofPage(
                Reason.LIMIT_EXCEEDED, page, "Page " + page + " " + found + " Save it with fewer pixels.");
    }

    /** The number of samples that an image takes once decoded, known before decoding. */
    private static final class PictureSize {
        /** JPEG is decoded as a stream, so that skipping pixels saves memory. */
        private static final long MOST_OF_JPEG = 600_000_000;

        /** JPEG 2000 is decoded to four bytes a sample, plus a copy. */
        private static final long MOST_OF_JPEG_2000 = 27_000_000;

        /** All other kinds are decoded whole. */
        private static final long MOST = 80_000_000;

        private final COSDictionary image;

        PictureSize(COSDictionary image) {
            this.image = image;
        }

        /** Returns the number that the dictionary declares. */
        long declared() {
            return samples(number(COSName.WIDTH, COSName.W), number(COSName.HEIGHT, COSName.H));
        }

        /** Returns the larger of the numbers in the dictionary and in the picture's own header; either may be wrong. */
        long samples() {
            boolean ownHeader = hasFilter(COSName.JPX_DECODE) || hasFilter(COSName.DCT_DECODE);
            return ownHeader && image instanceof COSStream stream ? Math.max(declared(), header(stream)) : declared();
        }

        /** Returns how many samples of this kind a worker with 256 MB can decode. */
        long most() {
            if (hasFilter(COSName.JPX_DECODE)) {
                return MOST_OF_JPEG_2000;
            }
            return hasFilter(COSName.DCT_DECODE) ? MOST_OF_JPEG : MOST;
        }

        /** Returns 0 if there is no readable header; decoding will then fail and be counted. */
        private long header(COSStream stream) {
            try (InputStream raw = stream.createRawInputStream();
                    ImageInputStream input = new MemoryCacheImageInputStream(raw)) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
                return readers.hasNext() ? header(readers.next(), input) : 0;
            } catch (IOException | RuntimeException e) {
                return 0;
            }
        }

        private long header(ImageReader reader, ImageInputStream input) throws IOException {
            try {
                reader.setInput(input, true, true);
                return samples(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }

        private long samples(long width, long height) {
            long pixels = Math.max(0, width) * Math.max(0, height);
            COSBase colours = image.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
            boolean single = number(COSName.BITS_PER_COMPONENT, COSName.BPC) == 1
                    || image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
                    || COSName.DEVICEGRAY.equals(colours)
                    || COSName.G.equals(colours);
            return single ? pixels : 3 * pixels;
        }

        private long number(COSName name, COSName inlineName) {
            return image.getInt(name, inlineName, 0);
        }

        private boolean hasFilter(COSName name) {
            COSBase filters = image.getDictionaryObject(COSName.FILTER, COSName.F);
            return name.equals(filters) || filters instanceof COSArray many && many.indexOf(name) >= 0;
        }
    }
}
