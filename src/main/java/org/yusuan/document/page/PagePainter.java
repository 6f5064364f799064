package org.yusuan.document.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yusuan.document.page.PdfDocument.PagePicture;
import org.yusuan.model.UnreadableDocument;

/** Paints a page as a viewer displays it. */
final class PagePainter {
    private static final double POINTS_PER_INCH = 72;

    /** Most pixels of a painted page: A3 at 250 dpi. Larger paper is painted at a lower resolution. */
    private static final double MOST_PIXELS = 12_000_000;

    private final PDDocument document;
    private final long samples;

    /**
     * Creates a painter for a document.
     *
     * @param samples most samples of all pictures on a page
     */
    PagePainter(PDDocument document, long samples) {
        this.document = document;
        this.samples = samples;
    }

    /**
     * Paints a page.
     *
     * @param picturesOnly paints the page's pictures only
     */
    PagePicture paint(int number, int dpi, boolean picturesOnly) throws IOException {
        PDPage page = document.getPage(number - 1);
        boolean large = PictureGuard.hasLargePictures(page);
        PictureGuard guard = new PictureGuard(number, samples);
        GuardedRenderer renderer = new GuardedRenderer(document, guard, picturesOnly);
        // Subsampling drops pixels instead of averaging them, so it is used only for pictures that would not fit into
        // memory.
        renderer.setSubsamplingAllowed(large);
        BufferedImage image = renderer.renderImage(number - 1, scale(page.getCropBox(), dpi), ImageType.RGB);
        return new PagePicture(image, guard.lost());
    }

    private static float scale(PDRectangle paper, int dpi) {
        double wanted = dpi / POINTS_PER_INCH;
        double area = Math.max(1, (double) paper.getWidth() * paper.getHeight());
        return (float) Math.min(wanted, Math.sqrt(MOST_PIXELS / area));
    }

    /**
     * Paints pages under a {@link PictureGuard}. PDFBox's own renderer only logs a picture that cannot be decoded and
     * paints the page without it, so that a scan would look like blank paper.
     */
    private static final class GuardedRenderer extends PDFRenderer {
        private final PictureGuard guard;
        private final boolean picturesOnly;

        /**
         * Creates a renderer.
         *
         * @param picturesOnly whether to leave out text, lines, areas and annotations
         */
        GuardedRenderer(PDDocument document, PictureGuard guard, boolean picturesOnly) {
            super(document);
            this.guard = guard;
            this.picturesOnly = picturesOnly;
            if (picturesOnly) {
                setAnnotationsFilter(annotation -> false);
            }
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return picturesOnly ? new PictureDrawer(parameters, guard) : new Drawer(parameters, guard);
        }

        private static class Drawer extends PageDrawer {
            private final PictureGuard guard;

            Drawer(PageDrawerParameters parameters, PictureGuard guard) throws IOException {
                super(parameters);
                this.guard = guard;
                addOperator(new CheckedObject(this, guard));
            }

            @Override
            public void drawImage(PDImage image) throws IOException {
                if (image instanceof PDInlineImage inline) {
                    guard.check((COSDictionary) inline.getCOSObject());
                }
                try {
                    super.drawImage(image);
                } catch (RuntimeException e) {
                    throw new IOException("the picture cannot be decoded", e);
                }
            }

            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                    throws IOException {
                if (failure instanceof UnreadableDocument) {
                    throw failure;
                }
                switch (operator.getName()) {
                    case OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE -> guard.countLost();
                    default -> super.operatorException(operator, operands, failure);
                }
            }
        }

        /** Draws the page's pictures in their places, and nothing else. */
        private static final class PictureDrawer extends Drawer {

            PictureDrawer(PageDrawerParameters parameters, PictureGuard guard) throws IOException {
                super(parameters, guard);
            }

            @Override
            protected void showFontGlyph(Matrix textRendering, PDFont font, int code, Vector displacement) {}

            @Override
            protected void showType3Glyph(Matrix textRendering, PDType3Font font, int code, Vector displacement) {}

            @Override
            public void strokePath() {
                endPath();
            }

            @Override
            public void fillPath(int windingRule) {
                endPath();
            }

            @Override
            public void fillAndStrokePath(int windingRule) {
                endPath();
            }

            @Override
            public void shadingFill(COSName shading) {}
        }

        /**
         * The operator Do: checks a picture before PDFBox looks it up, because a JPEG 2000 picture is decoded by the
         * look-up.
         */
        private static final class CheckedObject extends OperatorProcessor {
            private final PageDrawer drawer;
            private final PictureGuard guard;
            private final DrawObject drawing;

            CheckedObject(PageDrawer drawer, PictureGuard guard) {
                super(drawer);
                this.drawer = drawer;
                this.guard = guard;
                this.drawing = new DrawObject(drawer);
            }

            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                COSDictionary objects = drawer.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
                if (objects != null
                        && !operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && objects.getDictionaryObject(name) instanceof COSStream object
                        && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                    guard.check(object);
                }
                drawing.process(operator, operands);
            }

            @Override
            public String getName() {
                return OperatorName.DRAW_OBJECT;
            }
        }
    }
}
