package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.ocr.Scanner;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiForms;
import org.yusuan.drawn.layout.ShanxiTables;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Method;
import org.yusuan.model.Outcome;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.StandardTable;

/** Pages that were scanned in different directions are read as if all of them lay straight. */
@Tag("once")
class TurnedPagesTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND.withSeparators(),
            Figures.seeded(11));

    private final Path folder;

    TurnedPagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theFactsAndTheFormAreReadFromPagesTurnedAllWays() throws IOException {
        DrawnDisclosure drawn = drawn();
        Extraction printed = read(drawn.pdf());
        Extraction scanned = read(pile(drawn.pdf()));
        assertThat(scanned.facts()).extracting(Fact::method).containsOnly(Method.OCR);
        assertThat(scanned.facts())
                .extracting(ReadFact::of)
                .containsExactlyInAnyOrderElementsOf(
                        drawn.facts().stream().map(ReadFact::of).toList());
        assertThat(scanned.forms()).hasSameSizeAs(printed.forms());
        assertThat(money(scanned)).isEqualTo(money(printed));
    }

    private static List<String> money(Extraction read) {
        return read.forms().stream()
                .map(PerformanceForm::amounts)
                .map(m -> String.valueOf(new TreeMap<>(m)))
                .toList();
    }

    /** A landscape table, an upright one, and a form. */
    private static DrawnDisclosure drawn() {
        ShanxiTables tables = new ShanxiTables(SETTING);
        TableLook look = TableLook.plain();
        FormText form = SETTING.figures().projects().stream()
                .findFirst()
                .map(p -> FormText.about(p.name(), p.amount()))
                .orElseThrow();
        return Draft.of(
                        Section.turn(PageFormat.A4.landscape()),
                        Section.table(tables.table(StandardTable.T02), look),
                        Section.turn(PageFormat.A4),
                        Section.table(tables.table(StandardTable.T10), look),
                        Section.newPage(),
                        Section.table(tables.table(StandardTable.T03), look),
                        Section.newPage(),
                        Section.table(new ShanxiForms(SETTING).project(form), look))
                .draw();
    }

    /** The first page lies on its side, the second upside down, the third straight; the PDF itself turns the fourth. */
    private static byte[] pile(byte[] pdf) throws IOException {
        try (PDDocument pile = new PDDocument()) {
            double[] degrees = {91, 179, -1, 271};
            for (int page = 1; page <= degrees.length; page++) {
                byte[] scan = Scanner.of(200).turned(degrees[page - 1]).scan(pdf, List.of(page));
                try (PDDocument one = Loader.loadPDF(scan)) {
                    one.getPage(0).setRotation(page == 4 ? 90 : 0);
                    new PDFMergerUtility().appendDocument(pile, one);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pile.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Extraction read(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("pile.pdf"), pdf);
        Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(file, "pile.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }
}
