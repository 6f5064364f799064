package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.layout.ShaanxiDisclosure;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.PageDecor;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;

/** The same facts are read from a disclosure, whatever tool made the PDF. */
class DrawnDisclosuresTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final Figures FIGURES = whole(Figures.seeded(11));
    private static final Figures TO_THE_FEN = whole(Figures.toTheFen(11));
    private static final Entity DEPARTMENT = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");

    private final Path folder;

    DrawnDisclosuresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Figures whole(Figures figures) {
        return figures.withCarriedOver().withGovernmentFund().withRefund().withProjects(9);
    }

    static Stream<Named<UnaryOperator<TableLook>>> looks() {
        return Stream.of(
                look("stroked lines", l -> l),
                look("thin rectangles", l -> l.ruled(DrawnRulings.THIN_RECTANGLES)),
                look("a rectangle a cell", l -> l.ruled(DrawnRulings.CELL_RECTANGLES)),
                look("dashed lines", l -> l.ruled(DrawnRulings.DASHED)),
                look("no lines at the sides", l -> l.ruled(DrawnRulings.OPEN_SIDES)),
                look("repeated headers", TableLook::repeatingHeader),
                look("rows cut by the page break", l -> l.cuttingRows().set(TextStyle.of(Typeface.SONG, 12))),
                look("small bold type", l -> l.set(TextStyle.of(Typeface.HEI, 7).bold())),
                look("justified type", l -> l.set(TextStyle.of(Typeface.SONG, 8).glyphByGlyph())));
    }

    private static Named<UnaryOperator<TableLook>> look(String name, UnaryOperator<TableLook> look) {
        return Named.of(name, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFactOfShanxiIsReadHoweverItsTablesAreSet(UnaryOperator<TableLook> look) throws IOException {
        Typesetting setting = new Typesetting(DEPARTMENT, 2023, MoneyStyle.TEN_THOUSAND.withSeparators(), FIGURES);
        assertAllRead(ShanxiDisclosure.of(setting)
                .looking(look.apply(TableLook.plain()))
                .draft());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFactOfShaanxiIsReadHoweverItsTablesAreSet(UnaryOperator<TableLook> look) throws IOException {
        Typesetting setting = new Typesetting(DEPARTMENT, 2024, MoneyStyle.YUAN, TO_THE_FEN);
        assertAllRead(ShaanxiDisclosure.of(setting)
                .looking(look.apply(TableLook.plain()))
                .draft());
    }

    @Test
    void everyFactIsReadFromTurnedCroppedAndWatermarkedPages() throws IOException {
        Typesetting setting = new Typesetting(
                DEPARTMENT, 2024, MoneyStyle.TEN_THOUSAND.signed(MoneyStyle.Negative.TRIANGLE), FIGURES);
        Draft draft = ShanxiDisclosure.of(setting).draft();
        assertAllRead(draft.on(PageFormat.A4.rotated(90)));
        assertAllRead(draft.on(PageFormat.A4.cropped(20)));
        assertAllRead(draft.decorated(PageDecor.NUMBERED.headed("示例运行页眉").watermarked("示例水印")));
        assertAllRead(draft.encrypted("owner", ""));
    }

    private void assertAllRead(Draft draft) throws IOException {
        DrawnDisclosure drawn = draft.draw();
        Extraction read = read(drawn);
        List<ReadFact> expected = drawn.facts().stream().map(ReadFact::of).toList();
        assertThat(read.facts()).extracting(ReadFact::of).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.findings())
                .filteredOn(finding -> finding.fault() == Fault.EXTRACTION)
                .extracting(Finding::message)
                .isEmpty();
    }

    private Extraction read(DrawnDisclosure drawn) throws IOException {
        Path file = drawn.write(folder.resolve("drawn.pdf"));
        Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(file, "drawn.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }
}
