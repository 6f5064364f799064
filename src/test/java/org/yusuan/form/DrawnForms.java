package org.yusuan.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.grid.Grid;
import org.yusuan.grid.PageLayout;
import org.yusuan.grid.PageLayouts;
import org.yusuan.grid.Redaction;
import org.yusuan.grid.TableStitcher;
import org.yusuan.page.PageException;
import org.yusuan.page.PageLimits;
import org.yusuan.page.PdfDocument;

/** Takes a drawn document down the road of the pipeline, as far as its forms. */
final class DrawnForms {
    private DrawnForms() {}

    static List<Grid> grids(DrawnDisclosure drawn) {
        try {
            Path file = Files.createTempFile("drawn-form", ".pdf");
            try {
                return grids(drawn.write(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadForms read(DrawnDisclosure drawn) {
        return new FormReader(FormLayouts.shipped())
                .read(FormFinder.find(grids(drawn)).forms());
    }

    private static List<Grid> grids(Path file) throws IOException {
        List<PageLayout> layouts = new ArrayList<>();
        try (PdfDocument document = PdfDocument.open(file, PageLimits.DEFAULT)) {
            for (int page = 1; page <= document.pages(); page++) {
                layouts.add(PageLayouts.of(document.page(page)));
            }
        } catch (PageException e) {
            throw new IllegalStateException("a drawn document must be readable", e);
        }
        return TableStitcher.stitch(layouts).stream().map(Redaction::of).toList();
    }
}
