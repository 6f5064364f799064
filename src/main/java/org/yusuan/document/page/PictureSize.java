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

/** How many samples an image takes when it is unpacked: known before it is. */
final class PictureSize {
    /** JPEG is read in passing, so that leaving out pixels saves memory. */
    private static final long MOST_OF_JPEG = 600_000_000;

    /** JPEG 2000 is unpacked to four bytes a sample and a copy. */
    private static final long MOST_OF_JPEG_2000 = 27_000_000;

    /** All others are unpacked whole. */
    private static final long MOST = 80_000_000;

    private final COSDictionary image;

    PictureSize(COSDictionary image) {
        this.image = image;
    }

    /** As the dictionary says. */
    long declared() {
        return samples(number(COSName.WIDTH, COSName.W), number(COSName.HEIGHT, COSName.H));
    }

    /** As the dictionary or the picture's own header says, whichever says more: one of them may lie. */
    long samples() {
        boolean ownHeader = hasFilter(COSName.JPX_DECODE) || hasFilter(COSName.DCT_DECODE);
        return ownHeader && image instanceof COSStream stream ? Math.max(declared(), header(stream)) : declared();
    }

    /** How many samples a worker of 256 MB can unpack of its kind. */
    long most() {
        if (hasFilter(COSName.JPX_DECODE)) {
            return MOST_OF_JPEG_2000;
        }
        return hasFilter(COSName.DCT_DECODE) ? MOST_OF_JPEG : MOST;
    }

    /** 0 where it has none that can be read: unpacking it will fail and tell. */
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
