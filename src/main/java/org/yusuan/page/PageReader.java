package org.yusuan.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yusuan.model.Box;
import org.yusuan.model.Method;

/** Makes the {@link PageContent} of a page; holds what the pages of a document share. */
final class PageReader {
    private final Faces faces = new Faces();
    private final Layers layers;
    private final Work work;

    PageReader(Layers layers, PageLimits limits) {
        this.layers = layers;
        this.work = new Work(limits);
    }

    PageContent read(PDPage page, int number) throws IOException {
        return read(page, number, 0);
    }

    /** The page as it looks when it is turned clockwise by so many quarters. */
    PageContent read(PDPage page, int number, int quarters) throws IOException {
        work.begin(number);
        Display display = Display.of(page).turned(quarters);
        PageEngine engine = new PageEngine(page, display, faces, layers, work);
        engine.processPage(page);
        List<Stroke> rulings = Rulings.of(engine.strokes().all());
        List<Box> cells = new Lattice(work).cells(rulings);
        List<Glyph> glyphs = engine.glyphs();
        boolean usable = new Legibility(display.page())
                .isUsable(glyphs, engine.pictures(), engine.strokes().drawings());
        return new PageContent(
                number,
                display.width(),
                display.height(),
                glyphs,
                rulings.stream().map(Stroke::ruling).toList(),
                cells,
                engine.pictures(),
                usable,
                Method.TEXT,
                BigDecimal.ONE);
    }
}
