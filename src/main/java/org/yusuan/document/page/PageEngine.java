package org.yusuan.document.page;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.graphics.GraphicsOperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.page.Annotations.DisplayedAnnotation;
import org.yusuan.document.page.DecodedFont.FontCache;
import org.yusuan.document.page.PathEngine.SubPath;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * Collects the visible characters, strokes and pictures of a page, each with its box, in one pass over its content.
 *
 * <p>Left out as invisible: text in invisible ink (the layer under a scan is another program's guess, and would enter
 * the dataset as if it were printed), white on white, under a picture or a filled area that was drawn over it, outside
 * the clip or the page, on hidden layers, too small to read, or printed again to look bold or shadowed. Annotations are
 * added one by one after the content, see {@link #annotation}.
 */
final class PageEngine extends PathEngine {
    /** Smallest font size in points; smaller text is hidden text. */
    private static final double SMALLEST_TYPE = 0.5;

    /** Lowest visible opacity, 0..1; programs that lay text over scans use a lower one instead of rendering mode 3. */
    private static final double FAINTEST = 0.02;

    /**
     * Shortest side in points of a picture that can cover text; the thousand pieces of a drawing need not be checked.
     */
    private static final double SMALLEST_COVER = 20;

    /** Shortest side in points of a filled area that can cover text. */
    private static final double SMALLEST_WHITE = 3;

    private final PageTransform transform;
    private final WorkBudget budget;
    private final Layers layers;
    private final GlyphBuilder glyphBuilder;
    private final Clips clips;
    private final FillStack fills = new FillStack();
    private final StrokeCollector strokes;
    private final List<InkedGlyph> glyphs = new ArrayList<>();
    private final List<PlacedImage> pictures = new ArrayList<>();
    private FakeBoldDedup fakeBold = new FakeBoldDedup();
    private int hiddenMarks;
    private boolean annotated;

    /** How many groups around the current operator are painted together as a veil: a highlight hides nothing. */
    private int veils;

    private int removed;

    PageEngine(PDPage page, PageTransform transform, FontCache fonts, Layers layers, WorkBudget budget) {
        super(page);
        this.transform = transform;
        this.budget = budget;
        this.layers = layers;
        this.glyphBuilder = new GlyphBuilder(transform, fonts);
        this.clips = new Clips(transform);
        this.strokes = new StrokeCollector(budget, fills);
        addOperator(new ShowObject(this));
        addOperator(new ShowInlineImage(this));
    }

    /** Returns the characters in drawing order; {@link Watermarks} are not yet separated from the others. */
    List<InkedGlyph> glyphs() {
        return glyphs;
    }

    StrokeCollector strokes() {
        return strokes;
    }

    List<PlacedImage> pictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        // PDFBox swallows every failure inside a form, an exceeded limit too.
        if (exception instanceof UnreadableDocument) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    /** Reads a group. PDFBox resets the blending within it, which applies to the group as a whole. */
    private void showGroup(PDTransparencyGroup group) throws IOException {
        boolean veil = !PlacedImage.isPlain(getGraphicsState());
        veils += veil ? 1 : 0;
        try {
            showTransparencyGroup(group);
        } finally {
            veils -= veil ? 1 : 0;
        }
    }

    void enterForm() throws UnreadableDocument {
        budget.formDepth(getLevel());
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
        budget.glyph();
        if (hiddenMarks > 0 || !isInked(getGraphicsState())) {
            return;
        }
        DecodedFont decoded = glyphBuilder.decoded(font);
        Glyph glyph = glyphBuilder.glyph(textRendering, font, decoded, code, displacement);
        double lightness = textLightness(getGraphicsState());
        if (glyph.fontSize() >= SMALLEST_TYPE && clip().overlaps(glyph.box()) && fills.shows(lightness, glyph.box())) {
            keep(new InkedGlyph(glyph, lightness, decoded));
        }
    }

    /** Keeps a character; of one that is printed several times to look bold or shadowed, the darkest print. */
    private void keep(InkedGlyph printed) {
        if (Blank.is(printed.glyph().text())) {
            glyphs.add(printed);
            return;
        }
        int earlier = fakeBold.earlier(printed.glyph());
        if (earlier == FakeBoldDedup.NONE) {
            fakeBold.record(printed.glyph(), glyphs.size());
            glyphs.add(printed);
        } else if (printed.lightness() < glyphs.get(earlier).lightness()) {
            fakeBold.record(printed.glyph(), earlier);
            glyphs.set(earlier, printed);
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

    /** Records a picture, which fills the unit square of the current coordinates. */
    void picture(COSDictionary image) throws UnreadableDocument {
        if (hiddenMarks > 0 || annotated) {
            return;
        }
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        Box box = transform.around(
                ctm.createAffineTransform().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
        strokes.addPicture(box, clip());
        if (clip().overlaps(box) && Stroke.ofArea(box).isEmpty()) {
            PlacedImage picture = PlacedImage.of(image, Clips.intersection(box, clip()), getGraphicsState());
            pictures.add(picture);
            if (picture.opaque() && veils == 0) {
                cover(picture.box());
            }
        }
    }

    private void cover(Box box) {
        if (box.width() < SMALLEST_COVER || box.height() < SMALLEST_COVER) {
            return;
        }
        strokes.cover(box);
        remove(g -> g.isWithin(box));
    }

    private void remove(Predicate<InkedGlyph> hidden) {
        int before = glyphs.size();
        if (!glyphs.removeIf(hidden)) {
            return;
        }
        removed += before - glyphs.size();
        fakeBold = new FakeBoldDedup();
        for (int i = 0; i < glyphs.size(); i++) {
            if (!Blank.is(glyphs.get(i).glyph().text())) {
                fakeBold.record(glyphs.get(i).glyph(), i);
            }
        }
    }

    /** Removes the text under an area that was just filled, as editors of PDF files white out a figure. */
    private void whiteOut(GeneralPath path, List<SubPath> parts) {
        if (parts.isEmpty()
                || veils > 0
                || !PlacedImage.isPlain(getGraphicsState())
                || getGraphicsState().getNonStrokingColor().isPattern()) {
            return;
        }
        Box box = Clips.intersection(
                parts.stream().map(SubPath::box).reduce(Box::union).orElseThrow(), clip());
        if (!hasTextIn(box)) {
            return;
        }
        Shape area = transform.fromUserSpace().createTransformedShape(path);
        int before = glyphs.size();
        remove(g -> g.isWithin(box) && g.isInkWithin(area));
        if (glyphs.size() < before && parts.size() == 1 && !parts.get(0).curved()) {
            strokes.cover(box);
        }
    }

    private boolean hasTextIn(Box box) {
        if (box.width() < SMALLEST_WHITE || box.height() < SMALLEST_WHITE) {
            return false;
        }
        // A loop, because this runs for every shaded cell.
        for (InkedGlyph glyph : glyphs) {
            if (glyph.isWithin(box)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the appearance of an annotation, and what it covers. Its pictures are seals and icons, which are not read. */
    void annotation(DisplayedAnnotation annotation) throws IOException {
        budget.operator();
        hiddenMarks = 0;
        List<InkedGlyph> under =
                glyphs.stream().filter(g -> g.isWithin(annotation.box())).toList();
        int before = glyphs.size();
        removed = 0;
        if (annotation.ground()) {
            remove(g -> g.isWithin(annotation.box()));
        }
        if (annotation.hasAppearance()) {
            annotated = true;
            veils = annotation.isVeil() ? 1 : 0;
            showAnnotation(annotation.annotation());
            veils = 0;
            annotated = false;
        }
        if (glyphs.size() == before - removed) {
            annotation.text().forEach(this::keep);
        }
        if (removed > 0 && !under.isEmpty() && glyphs.size() > before - removed) {
            takePlace(before - removed, under);
        }
    }

    /**
     * Moves the text of an annotation to the place of the text that it covers and stands for. Correcting programs set
     * it anywhere in the annotation, also across the border of the cell.
     */
    private void takePlace(int from, List<InkedGlyph> covered) {
        Box place = around(covered);
        Box own = around(glyphs.subList(from, glyphs.size()));
        if (place.contains(own.centerX(), place.centerY())) {
            return;
        }
        for (int i = from; i < glyphs.size(); i++) {
            glyphs.set(i, glyphs.get(i).movedBy(place.x1() - own.x1()));
        }
    }

    private static Box around(List<InkedGlyph> some) {
        return some.stream().map(g -> g.glyph().box()).reduce(Box::union).orElseThrow();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        picture((COSDictionary) image.getCOSObject());
    }

    @Override
    void stroke(GeneralPath path) throws UnreadableDocument {
        if (hiddenMarks == 0) {
            strokes.addStroked(parts(path), penWidth(), strokeLightness(getGraphicsState()), clip());
        }
    }

    @Override
    void fill(GeneralPath path) throws UnreadableDocument {
        if (hiddenMarks == 0) {
            List<SubPath> parts = parts(path);
            strokes.addFilled(parts, fillLightness(getGraphicsState()), clip());
            whiteOut(path, parts);
        }
    }

    private List<SubPath> parts(GeneralPath path) {
        return SubPath.of(path, transform.fromUserSpace());
    }

    private double penWidth() {
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        double scale = Math.sqrt(Math.abs(ctm.createAffineTransform().getDeterminant()));
        return getGraphicsState().getLineWidth() * scale;
    }

    @Override
    public void shadingFill(COSName name) {
        fills.paintAnything(clip());
    }

    /**
     * The operator Do: reads a form, and only records a picture. PDFBox's own operator reads the picture first, which
     * decodes a whole JPEG 2000 scan just to learn its colours.
     */
    private static final class ShowObject extends GraphicsOperatorProcessor {
        private final PageEngine engine;

        ShowObject(PageEngine engine) {
            super(engine);
            this.engine = engine;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSStream object = operands.isEmpty() ? null : named(operands.get(0));
            if (object == null || engine.hides(object.getCOSDictionary(COSName.OC))) {
                return;
            }
            if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                engine.picture(object);
            } else if (engine.getResources().getXObject((COSName) operands.get(0)) instanceof PDFormXObject form) {
                follow(form);
            }
        }

        private @Nullable COSStream named(COSBase name) {
            COSDictionary objects = engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            return objects != null && name instanceof COSName known ? objects.getCOSStream(known) : null;
        }

        private void follow(PDFormXObject form) throws IOException {
            engine.increaseLevel();
            try {
                engine.enterForm();
                if (form instanceof PDTransparencyGroup group) {
                    engine.showGroup(group);
                } else {
                    engine.showForm(form);
                }
            } finally {
                engine.decreaseLevel();
            }
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }

    /** The operator BI: records an inline picture without decoding it. */
    private static final class ShowInlineImage extends GraphicsOperatorProcessor {
        private final PageEngine engine;

        ShowInlineImage(PageEngine engine) {
            super(engine);
            this.engine = engine;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            engine.picture(operator.getImageParameters());
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
