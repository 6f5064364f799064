package org.yusuan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.yusuan.model.Box;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Outcome;
import org.yusuan.model.PageBox;

class DrawnWorkbookTest {
    private static final PageBox NOWHERE = new PageBox(1, new Box(0, 0, 0, 0));

    private final DocumentPipeline extractor = DocumentPipeline.standard();

    @ParameterizedTest
    @EnumSource
    void theTablesOfADisclosureGiveTheSameFactsAsSheets(SampleInput sample, @TempDir Path folder) throws IOException {
        Path pdf = sample.draw().write(folder.resolve("a.pdf"));
        List<Grid> tables = tables(pdf);
        List<String> printed = facts(pdf);
        Path xlsx = new GridWorkbook(DrawnWorkbook.xlsx()).write(tables, folder.resolve("a.xlsx"));
        Path xls = new GridWorkbook(DrawnWorkbook.xls()).write(tables, folder.resolve("a.xls"));
        assertThat(printed).isNotEmpty();
        assertThat(facts(xlsx)).isEqualTo(printed);
        assertThat(facts(xls)).isEqualTo(printed);
        assertThat(extraction(xlsx).facts())
                .allSatisfy(fact -> assertThat(fact.where().cell()).matches("[A-Z]+[0-9]+"));
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

    private List<String> facts(Path file) {
        return extraction(file).facts().stream()
                .map(DrawnWorkbookTest::withoutPlace)
                .map(Fact::toString)
                .toList();
    }

    private Extraction extraction(Path file) {
        Outcome outcome = extractor.extract(new ExtractionRequest(file, String.valueOf(file.getFileName()), "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }

    /** Printed text without thousands separators, which the number format of the workbook adds. */
    private static Fact withoutPlace(Fact f) {
        return new Fact(
                f.table(),
                f.lineNo(),
                f.side(),
                f.classification(),
                f.itemCode(),
                f.itemName(),
                f.itemNamePrinted(),
                f.counterpartCode(),
                f.counterpartName(),
                f.measure(),
                f.amount(),
                f.amountPrinted().replace(",", ""),
                f.unitPrinted(),
                NOWHERE,
                f.method(),
                f.confidence(),
                f.columnNo(),
                f.rowKind(),
                f.parentLineNo(),
                f.vouched(),
                f.concept());
    }
}
