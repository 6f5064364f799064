package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.model.Fact;
import org.yusuan.model.Outcome;
import org.yusuan.model.PageBox;

/** What the picture of a page shows is a second witness of what its characters say. */
class SecondReadingTest {
    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(3));

    private final DocumentPipeline pipeline = DocumentPipeline.standard();
    private final Path file;

    SecondReadingTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("a.pdf");
        ShanxiDisclosure.of(SETTING).draft().draw().write(file);
    }

    @Test
    void nearlyAllCellsOfASoundPageAreReadTheSameTwice() throws IOException {
        Map<PageBox, String> printed = new HashMap<>();
        facts().forEach(f -> printed.put(f.where(), f.amountPrinted()));
        Map<PageBox, String> seen =
                reading(new SecondReadingLimits(1_000, 3, 0)).read(List.copyOf(printed.keySet()), List.of());
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(seen).allSatisfy((cell, text) -> assertThat(text).isEqualTo(printed.get(cell)));
    }

    @Test
    void theSameCellsAreChosenInEveryRunAndNoMoreThanAllowed() throws IOException {
        List<PageBox> cells = facts().stream().map(Fact::where).distinct().toList();
        SecondReading reading = reading(new SecondReadingLimits(10, 1, 5));
        Map<PageBox, String> seen = reading.read(List.of(), cells);
        assertThat(seen).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(seen.keySet())
                .extracting(PageBox::page)
                .containsOnly(seen.keySet().iterator().next().page());
        assertThat(reading.read(List.of(), cells)).isEqualTo(seen);
    }

    @Test
    void nothingIsPaintedWhereNoCellIsAllowed() throws IOException {
        List<PageBox> cells = facts().stream().map(Fact::where).toList();
        assertThat(reading(new SecondReadingLimits(0, 0, 0)).read(cells, cells)).isEmpty();
    }

    private List<Fact> facts() {
        Outcome outcome = pipeline.extract(new ExtractionRequest(file, "a.pdf", "", ""));
        return ((Outcome.Read) outcome).extraction().facts();
    }

    private SecondReading reading(SecondReadingLimits most) throws IOException {
        ExtractorLimits usual = ExtractorLimits.DEFAULT;
        ExtractorLimits limits = new ExtractorLimits(usual.pages(), usual.scans(), usual.sheets(), usual.texts(), most);
        DocumentLayout layout = pipeline.layout(file, pipeline.detect(file), PageProgress.NONE);
        return new SecondReading(file, layout, limits, new ScanReader(usual.pages(), usual.scans()));
    }
}
