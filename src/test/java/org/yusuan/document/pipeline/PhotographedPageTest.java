package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.scan.Collage;
import org.yusuan.drawn.scan.Photograph;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Box;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;

/** A photograph of a page, taken by hand, gives the facts of the page. */
@Tag("once")
class PhotographedPageTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final DrawnDisclosure DRAWN = ShanxiDisclosure.of(new Typesetting(
                    Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
                    2024,
                    MoneyStyle.TEN_THOUSAND.withSeparators(),
                    Figures.seeded(11)))
            .draft()
            .draw();
    private static final int PAGE = DRAWN.facts().stream()
            .filter(f -> f.tableKey().value().equals("t10"))
            .mapToInt(ExpectedFact::page)
            .min()
            .orElseThrow();

    private static final Box SHEET = Collage.of(DRAWN.pdf(), PAGE).sheet();

    private final Path folder;
    private final List<Fact> printed;

    PhotographedPageTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.printed = read(Collage.of(DRAWN.pdf(), PAGE).bytes()).facts();
    }

    static Stream<Photograph> photographs() {
        return Stream.of(
                Photograph.usual(),
                Photograph.usual().inPixels(),
                new Photograph(-6, -5, -4, 0.45, 72.0 / 200),
                new Photograph(3, 2, 180, 0.2, 72.0 / 200));
    }

    @ParameterizedTest
    @MethodSource("photographs")
    void everyFactIsRead(Photograph photograph) throws IOException {
        Extraction read = read(photograph.of(DRAWN.pdf(), PAGE));
        assertThat(read.facts()).extracting(f -> said(ReadFact.of(f))).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(read.findings()).extracting(Finding::rule).contains("page.photographed");
        assertThat(read.facts()).allSatisfy(f -> assertThat(isWhereItIsShown(f, photograph))
                .as("%s at %s", f.amountPrinted(), f.where().box())
                .isTrue());
    }

    private boolean isWhereItIsShown(Fact read, Photograph photograph) {
        return printed.stream()
                .filter(f -> said(ReadFact.of(f)).equals(said(ReadFact.of(read))))
                .map(f -> f.where().box())
                .map(box -> photograph.shown(box.centerX(), box.centerY(), SHEET))
                .anyMatch(middle -> read.where().box().contains(middle.getX(), middle.getY()));
    }

    private static List<String> expected() {
        return DRAWN.facts().stream()
                .filter(f -> f.page() == PAGE)
                .map(f -> said(ReadFact.of(f)))
                .toList();
    }

    /** The fact without its page number, because the photograph has only this page. */
    private static String said(ReadFact fact) {
        return String.join(" ", fact.place(), fact.item(), fact.amount());
    }

    private Extraction read(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("photograph.pdf"), pdf);
        Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(file, "photograph.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }
}
