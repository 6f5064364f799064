package org.yusuan.document.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * One pass over a page's content: characters, strokes and pictures that can be seen, each with its box.
 *
 * <p>Not seen, and left out: text in invisible ink (the layer under a scan is a guess of another program, and would enter the
 * dataset as if printed), white on white, under a picture that was drawn over it, outside of the clip or the page, on hidden
 * layers, too small to be read, printed a second time to look bold. Annotations (seals, comments, form fields) are not part of the content.
 */
final class PageEngine extends PathEngine {
    /** Smaller type is hidden type, in points. */
    private static final double SMALLEST_TYPE = 0.5;

    /** Opacity: fainter is as invisible as rendering mode 3, and used as that by programs that lay text over scans. */
    private static final double FAINTEST = 0.02;

    /** Smaller pictures cover no text, in points; of the thousand pieces of a drawing none need be looked at. */
    private static final double SMALLEST_COVER = 20;

    private final PageTransform display;
    private final WorkBudget work;
    private final Layers layers;
    private final GlyphPen pen;
    private final Clips clips;
    private final FillStack backdrop = new FillStack();
    private final Strokes strokes;
    private final List<InkedGlyph> glyphs = new ArrayList<>();
    private final List<PlacedImage> pictures = new ArrayList<>();
    private FakeBoldDedup overprints = new FakeBoldDedup();
    private int hiddenMarks;

    PageEngine(PDPage page, PageTransform display, FontCache faces, Layers layers, WorkBudget work) {
        super(page);
        this.display = display;
        this.work = work;
        this.layers = layers;
        this.pen = new GlyphPen(display, faces);
        this.clips = new Clips(display);
        this.strokes = new Strokes(work, backdrop);
        addOperator(new ShowObject(this));
        addOperator(new ShowInlineImage(this));
    }

    /** The characters in drawing order; {@link Watermarks} are not yet told from the others. */
    List<InkedGlyph> glyphs() {
        return glyphs;
    }

    Strokes strokes() {
        return strokes;
    }

    List<PlacedImage> pictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.operator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        // PDFBox forgives all that happens inside of a form, a limit too.
        if (exception instanceof UnreadableDocument) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    void enterForm() throws UnreadableDocument {
        work.formDepth(getLevel());
    }

    boolean hides(@Nullable COSDictionary layer) {
        return layers.hides(layer);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (hiddenMarks > 0 || COSName.OC.equals(tag) && hides(properties)) {
            hiddenMarks++;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        hiddenMarks = Math.max(0, hiddenMarks - 1);
    }

    @Override
    protected void showGlyph(Matrix textRendering, PDFont font, int code, Vector displacement) throws IOException {
        work.glyph();
        if (hiddenMarks > 0 || !isInked(getGraphicsState())) {
            return;
        }
        DecodedFont face = pen.face(font);
        Glyph glyph = pen.glyph(textRendering, font, face, code, displacement);
        double lightness = textLightness(getGraphicsState());
        if (glyph.fontSize() >= SMALLEST_TYPE
                && clip().overlaps(glyph.box())
                && backdrop.shows(lightness, glyph.box())
                && (Blank.is(glyph.text()) || !overprints.repeats(glyph))) {
            glyphs.add(new InkedGlyph(glyph, lightness, face));
        }
    }

    private static boolean isInked(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        return mode.isFill() && state.getNonStrokeAlphaConstant() > FAINTEST
                || mode.isStroke() && state.getAlphaConstant() > FAINTEST;
    }

    private static double textLightness(PDGraphicsState state) {
        return state.getTextState().getRenderingMode().isFill() ? fillLightness(state) : strokeLightness(state);
    }

    private static double fillLightness(PDGraphicsState state) {
        return Luminance.lightness(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
    }

    private static double strokeLightness(PDGraphicsState state) {
        return Luminance.lightness(state.getStrokingColor(), state.getAlphaConstant());
    }

    private Box clip() {
        return clips.within(getGraphicsState().getCurrentClippingPaths());
    }

    /** A picture, which fills the unit square of the current coordinates. */
    void picture(COSDictionary image) throws UnreadableDocument {
        if (hiddenMarks > 0) {
            return;
        }
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        Box box =
                display.around(ctm.createAffineTransform().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
        strokes.picture(box, clip());
        if (clip().overlaps(box) && Stroke.ofArea(box).isEmpty()) {
            PlacedImage picture = PlacedImage.of(image, Clips.intersection(box, clip()), getGraphicsState());
            pictures.add(picture);
            if (picture.opaque()) {
                cover(picture.box());
            }
        }
    }

    private void cover(Box box) {
        if (box.width() < SMALLEST_COVER || box.height() < SMALLEST_COVER) {
            return;
        }
        strokes.cover(box);
        if (glyphs.removeIf(g -> g.isWithin(box))) {
            overprints = new FakeBoldDedup();
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        picture((COSDictionary) image.getCOSObject());
    }

    @Override
    void stroke(GeneralPath path) throws UnreadableDocument {
        if (hiddenMarks == 0) {
            strokes.stroked(parts(path), penWidth(), strokeLightness(getGraphicsState()), clip());
        }
    }

    @Override
    void fill(GeneralPath path) throws UnreadableDocument {
        if (hiddenMarks == 0) {
            strokes.filled(parts(path), fillLightness(getGraphicsState()), clip());
        }
    }

    private List<SubPath> parts(GeneralPath path) {
        return SubPath.of(path, display.fromUserSpace());
    }

    private double penWidth() {
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        double scale = Math.sqrt(Math.abs(ctm.createAffineTransform().getDeterminant()));
        return getGraphicsState().getLineWidth() * scale;
    }

    @Override
    public void shadingFill(COSName name) {
        backdrop.paintAnything(clip());
    }
}
