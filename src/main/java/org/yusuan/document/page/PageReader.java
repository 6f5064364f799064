package org.yusuan.document.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yusuan.document.page.Annotations.DisplayedAnnotation;
import org.yusuan.document.page.DecodedFont.FontCache;
import org.yusuan.model.Box;
import org.yusuan.model.Method;

/** Reads a page into {@link PageContent}, and holds what the pages of a document share. */
final class PageReader {
    private final FontCache fonts = new FontCache();
    private final Layers layers;
    private final Annotations annotations;
    private final WorkBudget budget;

    PageReader(Layers layers, PageLimits limits) {
        this.layers = layers;
        this.annotations = new Annotations(layers, fonts);
        this.budget = new WorkBudget(limits);
    }

    /** Returns the fonts used so far whose names contradict their shapes. */
    List<DecodedFont> misnamedFonts() {
        return fonts.misnamed();
    }

    PageContent read(PDPage page, int number) throws IOException {
        return read(page, number, 0);
    }

    /** Reads the page turned clockwise by this many quarters. */
    PageContent read(PDPage page, int number, int quarters) throws IOException {
        budget.begin(number);
        PageTransform transform = PageTransform.of(page).turned(quarters);
        PageEngine engine = new PageEngine(page, transform, fonts, layers, budget);
        engine.processPage(page);
        for (DisplayedAnnotation annotation : annotations.of(page, transform)) {
            engine.annotation(annotation);
        }
        DrawnMarks marks = DrawnMarks.of(engine.glyphs(), engine.strokes().all());
        List<InkedGlyph> glyphs = RaisedMarks.without(marks.glyphs());
        List<Stroke> rulings = Rulings.of(marks.rulings());
        List<Box> cells = new Lattice(budget).cells(rulings);
        GarbledFonts garbled = GarbledFonts.of(glyphs);
        List<Glyph> legible = glyphs.stream()
                .map(InkedGlyph::glyph)
                .filter(g -> !garbled.has(g))
                .toList();
        List<Box> pictures = engine.pictures().stream().map(PlacedImage::box).toList();
        TextLayerClassifier.Classified classified = new TextLayerClassifier(transform.page())
                .classify(legible, pictures, engine.strokes().drawings(), () -> unread(engine, glyphs, garbled, cells));
        return new PageContent(
                number,
                transform.width(),
                transform.height(),
                Watermarks.marked(glyphs),
                rulings.stream().map(Stroke::ruling).toList(),
                cells,
                pictures,
                classified.kind(),
                classified.unread(),
                List.of(),
                Method.TEXT,
                BigDecimal.ONE);
    }

    private static List<UnreadRegion> unread(
            PageEngine engine, List<InkedGlyph> inked, GarbledFonts garbled, List<Box> cells) {
        List<Glyph> glyphs = inked.stream().map(InkedGlyph::glyph).toList();
        Stream<Box> pictures = ImageTextRegions.of(engine.pictures(), glyphs).stream();
        return Stream.concat(
                        pictures.map(box -> new UnreadRegion(box, UnreadRegion.Kind.PICTURE)),
                        garbled.pieces(cells).stream().map(box -> new UnreadRegion(box, UnreadRegion.Kind.GARBLED)))
                .toList();
    }
}
