package org.yusuan.document.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page of a PDF as a picture, in each of the encodings that scanners and their programs use. */
public final class OddPictures {
    private static final int DPI = 200;

    private final BufferedImage page;

    private OddPictures(BufferedImage page) {
        this.page = page;
    }

    /** Returns pictures of this page (1-based). */
    public static OddPictures of(byte[] pdf, int page) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            return new OddPictures(new PDFRenderer(source).renderImageWithDPI(page - 1, DPI, ImageType.RGB));
        }
    }

    public byte[] ccitt() throws IOException {
        return pdf((document, content) -> whole(content, CCITTFactory.createFromImage(document, bits())));
    }

    /** A page of one generic region, coded like CCITT group 4 (ISO/IEC 14492, 6.2.6). */
    public byte[] jbig2() throws IOException {
        return pdf((document, content) -> {
            byte[] fax;
            try (var stream = CCITTFactory.createFromImage(document, bits())
                    .getCOSObject()
                    .createRawInputStream()) {
                fax = stream.readAllBytes();
            }
            whole(content, image(document, jbig2(fax), COSName.JBIG2_DECODE, 1, PDDeviceGray.INSTANCE));
        });
    }

    private byte[] jbig2(byte[] fax) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        out.writeInt(page.getWidth());
        out.writeInt(page.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, 38, 18 + fax.length);
        out.writeInt(page.getWidth());
        out.writeInt(page.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeByte(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    public byte[] jpeg2000() throws IOException {
        return pdf((document, content) -> whole(
                content,
                image(document, written("jpeg2000", page.getRaster()), COSName.JPX_DECODE, 8, PDDeviceRGB.INSTANCE)));
    }

    /** A picture that no program can decode. */
    public byte[] damaged() throws IOException {
        return pdf((document, content) -> {
            byte[] junk = new byte[4000];
            whole(content, image(document, junk, COSName.JPX_DECODE, 8, PDDeviceRGB.INSTANCE));
        });
    }

    public byte[] cmykJpeg() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(0, page.getWidth(), page.getHeight(), 4, null);
        int[] pixel = new int[4];
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                pixel[3] = 255 - (page.getRGB(x, y) & 0xFF);
                inks.setPixel(x, y, pixel);
            }
        }
        return pdf((document, content) ->
                whole(content, image(document, written("jpeg", inks), COSName.DCT_DECODE, 8, PDDeviceCMYK.INSTANCE)));
    }

    /** A stencil mask that paints black ink. */
    public byte[] stencil() throws IOException {
        return pdf((document, content) -> {
            PDImageXObject image = CCITTFactory.createFromImage(document, bits());
            image.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
            image.getCOSObject().removeItem(COSName.COLORSPACE);
            content.setNonStrokingColor(Color.BLACK);
            whole(content, image);
        });
    }

    /** One picture for every few rows of pixels. */
    public byte[] strips(int height) throws IOException {
        return pdf((document, content) -> {
            for (int y = 0; y < page.getHeight(); y += height) {
                int rows = Math.min(height, page.getHeight() - y);
                PDImageXObject strip =
                        LosslessFactory.createFromImage(document, page.getSubimage(0, y, page.getWidth(), rows));
                content.drawImage(strip, 0, points(page.getHeight() - y - rows), points(page.getWidth()), points(rows));
            }
        });
    }

    /** Inline pictures, in bands, because an inline picture must be small. */
    public byte[] inline() throws IOException {
        return pdf((document, content) -> {
            int height = 64;
            for (int y = 0; y < page.getHeight(); y += height) {
                int rows = Math.min(height, page.getHeight() - y);
                BufferedImage band = page.getSubimage(0, y, page.getWidth(), rows);
                PDInlineImage image = inline(document, LosslessFactory.createFromImage(document, grey(band)));
                content.drawImage(image, 0, points(page.getHeight() - y - rows), points(page.getWidth()), points(rows));
            }
        });
    }

    private static PDInlineImage inline(PDDocument document, PDImageXObject image) throws IOException {
        try (var raw = image.getCOSObject().createRawInputStream()) {
            return new PDInlineImage(image.getCOSObject(), raw.readAllBytes(), null);
        }
    }

    /** A page with a single picture whose dictionary declares a different size than its data has. */
    public byte[] declared(int width, int height) throws IOException {
        return pdf((document, content) -> {
            PDImageXObject image = LosslessFactory.createFromImage(document, grey(page));
            image.getCOSObject().setItem(COSName.WIDTH, COSInteger.get(width));
            image.getCOSObject().setItem(COSName.HEIGHT, COSInteger.get(height));
            whole(content, image);
        });
    }

    /** The page enlarged to this many pixels a side, as a grey JPEG. */
    public byte[] huge(int side) throws IOException {
        BufferedImage large = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, side, side, null);
        pen.dispose();
        return pdf((document, content) -> {
            PDImageXObject image =
                    image(document, written("jpeg", large.getRaster()), COSName.DCT_DECODE, 8, PDDeviceGray.INSTANCE);
            image.setWidth(side);
            image.setHeight(side);
            whole(content, image);
        });
    }

    /** A page with a rotation entry. */
    public byte[] rotated(int degrees) throws IOException {
        byte[] lying = Scanner.of(DPI)
                .turned(-degrees)
                .scan(
                        pdf((document, content) -> whole(content, LosslessFactory.createFromImage(document, page))),
                        List.of(1));
        try (PDDocument document = Loader.loadPDF(lying)) {
            document.getPage(0).setRotation(degrees);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDImageXObject image(PDDocument document, byte[] packed, COSName filter, int bits, PDColorSpace colours)
            throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(packed),
                (COSBase) filter,
                page.getWidth(),
                page.getHeight(),
                bits,
                colours);
    }

    private static byte[] written(String format, Raster raster) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage bits() {
        return drawn(page, BufferedImage.TYPE_BYTE_BINARY);
    }

    private static BufferedImage grey(BufferedImage picture) {
        return drawn(picture, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static BufferedImage drawn(BufferedImage picture, int type) {
        BufferedImage other = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D pen = other.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return other;
    }

    private void whole(PDPageContentStream content, PDImageXObject image) throws IOException {
        content.drawImage(image, 0, 0, points(page.getWidth()), points(page.getHeight()));
    }

    private static float points(int pixels) {
        return pixels * 72f / DPI;
    }

    private interface Content {
        void write(PDDocument document, PDPageContentStream content) throws IOException;
    }

    private byte[] pdf(Content drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(points(page.getWidth()), points(page.getHeight())));
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                drawing.write(document, content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
