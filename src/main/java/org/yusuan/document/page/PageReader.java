package org.yusuan.document.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yusuan.model.Box;
import org.yusuan.model.Method;

/** Makes the {@link PageContent} of a page; holds what the pages of a document share. */
final class PageReader {
    private final FontCache faces = new FontCache();
    private final Layers layers;
    private final WorkBudget work;

    PageReader(Layers layers, PageLimits limits) {
        this.layers = layers;
        this.work = new WorkBudget(limits);
    }

    PageContent read(PDPage page, int number) throws IOException {
        return read(page, number, 0);
    }

    /** The page as it looks when it is turned clockwise by so many quarters. */
    PageContent read(PDPage page, int number, int quarters) throws IOException {
        work.begin(number);
        PageTransform display = PageTransform.of(page).turned(quarters);
        PageEngine engine = new PageEngine(page, display, faces, layers, work);
        engine.processPage(page);
        List<Stroke> rulings = Rulings.of(engine.strokes().all());
        List<Box> cells = new Lattice(work).cells(rulings);
        GarbledFonts garbled = GarbledFonts.of(engine.glyphs());
        List<Glyph> legible = engine.glyphs().stream()
                .map(InkedGlyph::glyph)
                .filter(g -> !garbled.has(g))
                .toList();
        List<Box> pictures = engine.pictures().stream().map(PlacedImage::box).toList();
        TextLayerClassifier.Classified classified = new TextLayerClassifier(display.page())
                .classify(legible, pictures, engine.strokes().drawings(), () -> unread(engine, garbled, cells));
        return new PageContent(
                number,
                display.width(),
                display.height(),
                Watermarks.marked(engine.glyphs()),
                rulings.stream().map(Stroke::ruling).toList(),
                cells,
                pictures,
                classified.kind(),
                classified.unread(),
                List.of(),
                Method.TEXT,
                BigDecimal.ONE);
    }

    private static List<UnreadRegion> unread(PageEngine engine, GarbledFonts garbled, List<Box> cells) {
        List<Glyph> glyphs = engine.glyphs().stream().map(InkedGlyph::glyph).toList();
        Stream<Box> pictures = ImageTextRegions.of(engine.pictures(), glyphs).stream();
        return Stream.concat(
                        pictures.map(box -> new UnreadRegion(box, UnreadRegion.Kind.PICTURE)),
                        garbled.pieces(cells).stream().map(box -> new UnreadRegion(box, UnreadRegion.Kind.GARBLED)))
                .toList();
    }
}
