package org.yusuan.document.page;

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
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yusuan.model.UnreadableDocument;

/**
 * Paints pages under a guard. PDFBox's own only logs a picture that cannot be unpacked, and paints the page without it: a
 * scan would seem to be blank paper.
 */
final class GuardedRenderer extends PDFRenderer {
    private final PictureGuard guard;
    private final boolean picturesOnly;

    /**
     * A renderer.
     *
     * @param picturesOnly leaves text, lines and areas out, and annotations
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
            addOperator(new JudgedObject(this, guard));
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (image instanceof PDInlineImage inline) {
                guard.judge((COSDictionary) inline.getCOSObject());
            }
            try {
                super.drawImage(image);
            } catch (RuntimeException e) {
                throw new IOException("the picture cannot be unpacked", e);
            }
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            if (failure instanceof UnreadableDocument) {
                throw failure;
            }
            switch (operator.getName()) {
                case OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE -> guard.lose();
                default -> super.operatorException(operator, operands, failure);
            }
        }
    }

    /** Draws pictures where the page has them, and nothing else. */
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

    /** The operator Do: a JPEG 2000 picture is unpacked as soon as it is looked up, so it is judged before. */
    private static final class JudgedObject extends OperatorProcessor {
        private final PageDrawer drawer;
        private final PictureGuard guard;
        private final DrawObject drawing;

        JudgedObject(PageDrawer drawer, PictureGuard guard) {
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
                guard.judge(object);
            }
            drawing.process(operator, operands);
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }
}
