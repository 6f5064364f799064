package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.PageLayouts;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.drawn.SampleInput;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Outcome;

class DrawnDocumentTest {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final DocumentPipeline extractor = DocumentPipeline.standard();
    private final Path folder;

    DrawnDocumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void theTablesOfADisclosureGiveTheSameFactsInAWordDocument(GridDocument.Shape shape) throws IOException {
        Path pdf = SampleInput.values()[0].draw().write(folder.resolve("a.pdf"));
        Docx docx = new Docx();
        GridDocument document = new GridDocument(docx.line("封面"), shape);
        tables(pdf).forEach(document::add);
        Extraction read = extraction(docx.write(folder.resolve("a.docx")));
        assertThat(facts(read)).isNotEmpty().isEqualTo(facts(extraction(pdf)));
        assertThat(read.facts())
                .allSatisfy(fact -> assertThat(fact.where().cell()).matches("T[0-9]+![A-Z]+[0-9]+"));
    }

    @Test
    void theTablesOfADisclosureGiveTheSameFactsInAWebPage() throws IOException {
        Path pdf = SampleInput.values()[0].draw().write(folder.resolve("a.pdf"));
        String html = new GridPage().add(tables(pdf)).html();
        Path page = Files.write(folder.resolve("a.html"), html.getBytes(CHINESE));
        assertThat(facts(extraction(page))).isNotEmpty().isEqualTo(facts(extraction(pdf)));
    }

    private static List<Grid> tables(Path pdf) throws IOException {
        List<PageLayout> layouts = new ArrayList<>();
        try (PdfDocument document = PdfDocument.open(pdf, PageLimits.DEFAULT)) {
            for (int page = 1; page <= document.pages(); page++) {
                layouts.add(PageLayouts.of(document.page(page)));
            }
        }
        return TableStitcher.stitch(layouts);
    }

    private Extraction extraction(Path file) {
        Outcome outcome = extractor.extract(new ExtractionRequest(file, String.valueOf(file.getFileName()), "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }

    private static List<String> facts(Extraction extraction) {
        return extraction.facts().stream().map(DrawnDocumentTest::content).toList();
    }

    private static String content(Fact f) {
        return String.join(
                "|",
                f.table().value(),
                String.valueOf(f.lineNo()),
                f.itemCode(),
                f.itemNamePrinted(),
                f.counterpartName(),
                String.valueOf(f.measure()),
                f.amount().toString(),
                f.amountPrinted(),
                String.valueOf(f.rowKind()));
    }
}
