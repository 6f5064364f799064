package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.ocr.OddPictures;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

/** However the picture of a page is packed, reading it ends with its facts or with a finding that says why not. */
@Tag("once")
class OddScansTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final DrawnDisclosure DRAWN = ShanxiDisclosure.of(new Typesetting(
                    Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
                    2024,
                    MoneyStyle.TEN_THOUSAND.withSeparators(),
                    Figures.seeded(11)))
            .draft()
            .draw();
    private static final int PAGE = DRAWN.facts().stream()
            .filter(f -> f.tableKey().value().equals("t11"))
            .mapToInt(ExpectedFact::page)
            .min()
            .orElseThrow();

    private final Path folder;
    private final OddPictures page;

    OddScansTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = OddPictures.of(DRAWN.pdf(), PAGE);
    }

    @Test
    void aFaxIsRead() throws IOException {
        assertIsRead(page.ccitt());
    }

    @Test
    void jbig2IsRead() throws IOException {
        assertIsRead(page.jbig2());
    }

    @Test
    void jpeg2000IsRead() throws IOException {
        assertIsRead(page.jpeg2000());
    }

    @Test
    void aJpegInFourInksIsRead() throws IOException {
        assertIsRead(page.cmykJpeg());
    }

    @Test
    void aStencilIsRead() throws IOException {
        assertIsRead(page.stencil());
    }

    @Test
    void aPageOfManyStripsIsRead() throws IOException {
        assertIsRead(page.strips(16));
    }

    @Test
    void picturesWithinTheContentAreRead() throws IOException {
        assertIsRead(page.inline());
    }

    @Test
    void aPageThatSaysItIsTurnedIsRead() throws IOException {
        assertIsRead(page.rotated(90));
    }

    @Test
    void aPictureOfAHundredMillionPixelsIsRead() throws IOException {
        assertIsRead(page.huge(10_000));
    }

    @Test
    void aPictureOfAbsurdSizeIsRefusedWithItsPage() throws IOException {
        assertThat(refusal(page.declared(2_000_000_000, 2_000_000_000)).findings())
                .extracting(Finding::rule, Finding::page, Finding::message)
                .singleElement()
                .asString()
                .contains("page.unreadable", "4000000000000000000 samples");
    }

    @Test
    void aPictureWithoutSizeIsToldOf() throws IOException {
        assertIsDamaged(page.declared(0, 0));
    }

    @Test
    void aPictureThatCannotBeUnpackedIsNoBlankPaper() throws IOException {
        assertIsDamaged(page.damaged());
    }

    private void assertIsRead(byte[] pdf) throws IOException {
        Outcome outcome = extract(pdf);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Read) outcome).extraction().facts())
                .extracting(f -> said(ReadFact.of(f)))
                .containsExactlyInAnyOrderElementsOf(expected());
    }

    private void assertIsDamaged(byte[] pdf) throws IOException {
        assertThat(refusal(pdf).findings()).extracting(Finding::rule).containsExactly("page.unreadable");
    }

    private Refusal refusal(byte[] pdf) throws IOException {
        Outcome outcome = extract(pdf);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal();
    }

    private static List<String> expected() {
        return DRAWN.facts().stream()
                .filter(f -> f.page() == PAGE)
                .map(f -> said(ReadFact.of(f)))
                .toList();
    }

    /** The fact without its page number, because the scan has only this page. */
    private static String said(ReadFact fact) {
        return String.join(" ", fact.place(), fact.item(), fact.amount());
    }

    private Outcome extract(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), pdf);
        return EXTRACTOR.extract(new ExtractionRequest(file, "scan.pdf", "", ""));
    }
}
