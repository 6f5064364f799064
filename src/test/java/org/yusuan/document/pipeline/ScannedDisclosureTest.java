package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.ocr.Scanner;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Box;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

/** A scanned page gives the facts that its text page gives. */
@Tag("once")
class ScannedDisclosureTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final DrawnDisclosure DRAWN = ShanxiDisclosure.of(new Typesetting(
                    Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
                    2024,
                    MoneyStyle.TEN_THOUSAND.withSeparators(),
                    Figures.seeded(11)))
            .draft()
            .draw();

    private final Path folder;

    ScannedDisclosureTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 90.3, 180, 270})
    void theFactsAreReadHoweverThePageWasLaidOnTheGlass(double degrees) throws IOException {
        List<Integer> page = List.of(pageOf("t02"));
        List<Fact> printed = read(DRAWN.pdf()).facts();
        Extraction read = read(Scanner.of(200).turned(degrees).scan(DRAWN.pdf(), page));
        assertThat(read.facts()).extracting(Fact::method).containsOnly(Method.OCR);
        assertThat(read.facts())
                .extracting(f -> said(ReadFact.of(f)))
                .containsExactlyInAnyOrderElementsOf(expected(page.get(0)));
        assertThat(read.findings()).extracting(Finding::rule).doesNotContain("page.doubtful_scan");
        assertThat(read.facts()).allSatisfy(f -> assertThat(isWhereItWasLaid(f, printed, page.get(0), degrees))
                .as("%s at %s", f.amountPrinted(), f.where().box())
                .isTrue());
    }

    /** Whether the middle of the cell on the text page, turned as the page was laid, lies in the box of the scan's fact. */
    private boolean isWhereItWasLaid(Fact scanned, List<Fact> printed, int page, double degrees) throws IOException {
        Box sheet = sheet(page);
        boolean lying = Math.round(degrees / 90) % 2 != 0;
        AffineTransform laid = AffineTransform.getTranslateInstance(
                (lying ? sheet.height() : sheet.width()) / 2, (lying ? sheet.width() : sheet.height()) / 2);
        laid.rotate(Math.toRadians(degrees));
        laid.translate(-sheet.width() / 2, -sheet.height() / 2);
        return printed.stream()
                .filter(f -> f.where().page() == page && said(ReadFact.of(f)).equals(said(ReadFact.of(scanned))))
                .map(f -> f.where().box())
                .map(box -> laid.transform(new Point2D.Double(box.centerX(), box.centerY()), null))
                .anyMatch(middle -> scanned.where().box().contains(middle.getX(), middle.getY()));
    }

    private static Box sheet(int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(DRAWN.pdf())) {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            return new Box(0, 0, box.getWidth(), box.getHeight());
        }
    }

    @Test
    void aBlankScanIsRefusedAsHoldingNothing() throws IOException {
        Outcome outcome = extract(Scanner.of(200).blank());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Refusal refusal = ((Outcome.Refused) outcome).refusal();
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOTHING_RECOGNISED);
    }

    private static int pageOf(String table) {
        return DRAWN.facts().stream()
                .filter(f -> f.tableKey().value().equals(table))
                .mapToInt(ExpectedFact::page)
                .min()
                .orElseThrow();
    }

    private static List<String> expected(int page) {
        return DRAWN.facts().stream()
                .filter(f -> f.page() == page)
                .map(f -> said(ReadFact.of(f)))
                .toList();
    }

    /** The fact without its page number, because the scan has only this page. */
    private static String said(ReadFact fact) {
        return String.join(" ", fact.place(), fact.item(), fact.amount());
    }

    private Extraction read(byte[] pdf) throws IOException {
        Outcome outcome = extract(pdf);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }

    private Outcome extract(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), pdf);
        return EXTRACTOR.extract(new ExtractionRequest(file, "scan.pdf", "", ""));
    }
}
