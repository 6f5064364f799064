package org.yusuan.document.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.PageLayouts;
import org.yusuan.document.grid.Redaction;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.model.UnreadableDocument;

/** Reads the forms of a drawn document as the pipeline does. */
final class DrawnForms {
    private DrawnForms() {}

    static List<Grid> grids(DrawnDisclosure drawn) {
        return TableStitcher.stitch(layouts(drawn)).stream().map(Redaction::of).toList();
    }

    static List<PageLayout> layouts(DrawnDisclosure drawn) {
        try {
            Path file = Files.createTempFile("drawn-form", ".pdf");
            try {
                return layouts(drawn.write(file));
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

    private static List<PageLayout> layouts(Path file) throws IOException {
        List<PageLayout> layouts = new ArrayList<>();
        try (PdfDocument document = PdfDocument.open(file, PageLimits.DEFAULT)) {
            for (int page = 1; page <= document.pages(); page++) {
                layouts.add(PageLayouts.of(document.page(page)));
            }
        } catch (UnreadableDocument e) {
            throw new IllegalStateException("a drawn document must be readable", e);
        }
        return layouts;
    }
}
