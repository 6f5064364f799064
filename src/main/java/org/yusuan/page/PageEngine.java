package org.yusuan.page;

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

/**
 * One pass over a page's content: characters, strokes and pictures that can be seen, each with its box.
 *
 * <p>Not seen, and left out: text in invisible ink (the layer under a scan is a guess of another program, and would enter the
 * dataset as if printed), white on white, outside of the clip or the page, on hidden layers, too small to be read, printed a
 * second time to look bold. Annotations (seals, comments, form fields) are not part of the content.
 */
final class PageEngine extends PathEngine {
    /** Smaller type is hidden type, in points. */
    private static final double SMALLEST_TYPE = 0.5;

    private final Display display;
    private final Work work;
    private final Layers layers;
    private final GlyphPen pen;
    private final Clips clips;
    private final Backdrop backdrop = new Backdrop();
    private final Strokes strokes;
    private final Overprints overprints = new Overprints();
    private final List<Watermarks.Inked> glyphs = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private int hiddenMarks;

    PageEngine(PDPage page, Display display, Faces faces, Layers layers, Work work) {
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

    List<Glyph> glyphs() {
        return Watermarks.marked(glyphs);
    }

    Strokes strokes() {
        return strokes;
    }

    List<Box> pictures() {
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
        if (exception instanceof PageException) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    void enterForm() throws PageException {
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
        Glyph glyph = pen.glyph(textRendering, font, code, displacement);
        double lightness = textLightness(getGraphicsState());
        if (glyph.fontSize() >= SMALLEST_TYPE
                && clip().overlaps(glyph.box())
                && backdrop.shows(lightness, glyph.box())
                && (Blank.is(glyph.text()) || !overprints.repeats(glyph))) {
            glyphs.add(new Watermarks.Inked(glyph, lightness));
        }
    }

    private static boolean isInked(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        return mode.isFill() || mode.isStroke();
    }

    private static double textLightness(PDGraphicsState state) {
        return state.getTextState().getRenderingMode().isFill() ? fillLightness(state) : strokeLightness(state);
    }

    private static double fillLightness(PDGraphicsState state) {
        return Ink.lightness(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant());
    }

    private static double strokeLightness(PDGraphicsState state) {
        return Ink.lightness(state.getStrokingColor(), state.getAlphaConstant());
    }

    private Box clip() {
        return clips.within(getGraphicsState().getCurrentClippingPaths());
    }

    /** A picture, which fills the unit square of the current coordinates. */
    void picture() throws PageException {
        if (hiddenMarks > 0) {
            return;
        }
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        Box box =
                display.around(ctm.createAffineTransform().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
        strokes.picture(box, clip());
        if (clip().overlaps(box) && Stroke.ofArea(box).isEmpty()) {
            pictures.add(Clips.intersection(box, clip()));
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        picture();
    }

    @Override
    void stroke(GeneralPath path) throws PageException {
        if (hiddenMarks == 0) {
            strokes.stroked(parts(path), penWidth(), strokeLightness(getGraphicsState()), clip());
        }
    }

    @Override
    void fill(GeneralPath path) throws PageException {
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
