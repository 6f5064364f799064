package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.drawn.layout.ShanxiTables;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.scan.Collage;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Box;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Outcome;
import org.yusuan.model.StandardTable;

/** On a page that is partly text and partly a picture, each part is read as what it is. */
@Tag("once")
class MixedPagesTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final DrawnDisclosure DRAWN = drawn(11);
    private static final DrawnDisclosure OTHER = drawn(12);
    private static final Collage PAGE = Collage.of(DRAWN.pdf(), 1);

    private final Path folder;

    MixedPagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Where the second table stands, its title and caption included. */
    private static final Box LOWER = new Box(50, 256, 545, 380);

    /** Two short tables, one below the other. */
    private static DrawnDisclosure drawn(int seed) {
        return drawn(seed, PageFormat.A4);
    }

    private static DrawnDisclosure drawn(int seed, PageFormat format) {
        ShanxiTables tables = new ShanxiTables(new Typesetting(
                Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
                2024,
                MoneyStyle.TEN_THOUSAND.withSeparators(),
                Figures.seeded(seed)));
        return Draft.of(
                        Section.table(tables.table(StandardTable.T10), TableLook.plain()),
                        Section.table(
                                tables.table(StandardTable.T11),
                                TableLook.plain().set(TextStyle.of(Typeface.HEI, 9))))
                .on(format)
                .draw();
    }

    @Test
    void aPastedTableIsRecognisedAndTheTextAroundItIsNot() throws IOException {
        Extraction read = read(PAGE.pasted(LOWER, 0.8));
        assertAllRead(read);
        assertThat(methods(read, "t10")).containsOnly(Method.TEXT);
        assertThat(methods(read, "t11")).containsOnly(Method.OCR);
        assertThat(read.findings()).extracting(Finding::rule).contains("page.picture_read");
    }

    @Test
    void theBoxesOfAPastedTableAreWhereThePageShowsThem() throws IOException {
        List<Fact> printed = read(PAGE).facts();
        List<Fact> pasted = read(PAGE.pasted(LOWER, 1.2)).facts();
        assertThat(pasted).allSatisfy(fact -> {
            Box shown = boxOf(printed, fact);
            assertThat(fact.where().box().contains(shown.centerX(), shown.centerY() + drop(fact, shown, 1.2)))
                    .isTrue();
        });
    }

    /** How much lower a place of the text page lies on its rotated picture, in points. */
    private static double drop(Fact fact, Box shown, double degrees) {
        return fact.method() == Method.TEXT
                ? 0
                : Math.sin(Math.toRadians(degrees)) * (shown.centerX() - LOWER.centerX());
    }

    @Test
    void twoPicturesOnAPageAreEachReadAsTheyLie() throws IOException {
        Extraction read = read(PAGE.pasted(new Box(50, 58, 545, 248), -1).pasted(LOWER, 1));
        assertAllRead(read);
        assertThat(read.facts()).extracting(Fact::method).containsOnly(Method.OCR);
    }

    @Test
    void aTableThatWasPastedLyingIsReadAndFoundWhereItLies() throws IOException {
        Box tables = new Box(50, 58, 545, 380);
        Box place = new Box(150, 280, 150 + tables.height(), 280 + tables.width());
        Extraction read = read(PAGE.movedLying(tables, place));
        assertAllRead(read);
        assertThat(read.facts()).allSatisfy(f -> {
            assertThat(f.where().box().height()).isGreaterThan(f.where().box().width());
            assertThat(place.contains(f.where().box().centerX(), f.where().box().centerY()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 270})
    void aPageThatSaysItIsTurnedHasItsPicturesTurnedToo(int rotation) throws IOException {
        DrawnDisclosure turned = drawn(11, PageFormat.A4.rotated(rotation));
        Extraction read = read(Collage.of(turned.pdf(), 1).pastedOnTurned(rotation, LOWER));
        assertAllRead(read);
        assertThat(methods(read, "t10")).containsOnly(Method.TEXT);
        assertThat(methods(read, "t11")).containsOnly(Method.OCR);
    }

    @Test
    void aPictureOverTheRightHalfOfATableLeavesItsLeftHalfAlone() throws IOException {
        Extraction read = read(PAGE.pasted(new Box(187, 268, 545, 380), 0));
        assertAllRead(read);
        assertThat(methods(read, "t10")).containsOnly(Method.TEXT);
        assertThat(methods(read, "t11")).containsOnly(Method.OCR);
    }

    @Test
    void aSealOverATextTableChangesNothing() throws IOException {
        assertIsReadAsText(PAGE.sealed(200, 110));
    }

    @Test
    void aPictureBehindATextTableChangesNothing() throws IOException {
        assertIsReadAsText(PAGE.onBackground());
    }

    @Test
    void whatAScannersProgramGuessedBehindAScanIsNotTakenForPrinted() throws IOException {
        Collage right = PAGE.scannedOver(PAGE);
        assertAllRead(read(right));
        Collage wrong = PAGE.scannedOver(Collage.of(OTHER.pdf(), 1));
        Extraction read = read(wrong);
        assertAllRead(read);
        assertThat(read.facts()).extracting(Fact::method).containsOnly(Method.OCR);
    }

    @Test
    void theTextOfAFontWithoutNamesIsRecognisedAndThatOfTheOthersIsNot() throws IOException {
        Extraction read = read(PAGE.withoutNamesIn(Typeface.HEI));
        assertAllRead(read);
        assertThat(methods(read, "t10")).containsOnly(Method.TEXT);
        assertThat(methods(read, "t11")).containsOnly(Method.OCR);
        assertThat(read.findings()).extracting(Finding::rule).contains("page.font_without_meaning");
    }

    @Test
    void aPageWithoutNamesInAnyFontIsReadAsAPicture() throws IOException {
        Extraction read = read(PAGE.withoutNamesIn(Typeface.HEI).withoutNamesIn(Typeface.SONG));
        assertAllRead(read);
        assertThat(read.facts()).extracting(Fact::method).containsOnly(Method.OCR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xDC2828, 0xB01020, 0xF0A0A0, 0x2840C8, 0x7030A0})
    void theFiguresUnderASealOfAnyColourAreRead(int ink) throws IOException {
        assertAllRead(read(PAGE.stamped(new Color(ink), 270, 205)));
    }

    private void assertIsReadAsText(Collage page) throws IOException {
        Extraction read = read(page);
        assertAllRead(read);
        assertThat(read.facts()).extracting(Fact::method).containsOnly(Method.TEXT);
    }

    private static void assertAllRead(Extraction read) {
        assertThat(read.facts())
                .extracting(ReadFact::of)
                .containsExactlyInAnyOrderElementsOf(
                        DRAWN.facts().stream().map(ReadFact::of).toList());
    }

    private static List<Method> methods(Extraction read, String table) {
        return read.facts().stream()
                .filter(f -> f.table().value().equals(table))
                .map(Fact::method)
                .toList();
    }

    private static Box boxOf(List<Fact> facts, Fact like) {
        return facts.stream()
                .filter(f -> ReadFact.of(f).equals(ReadFact.of(like)))
                .findFirst()
                .orElseThrow()
                .where()
                .box();
    }

    private Extraction read(Collage page) throws IOException {
        Path file = Files.write(folder.resolve("mixed.pdf"), page.bytes());
        Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(file, "mixed.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }
}
