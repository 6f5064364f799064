package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.bench.scan.Degrader;
import org.yusuan.bench.scan.ScanProfile;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.scan.Copier;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.model.Outcome;

/** A bad scanner makes no fact wrong, and loses few. */
@Tag("once")
class WornScansTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();
    private static final DrawnDisclosure DRAWN = ShanxiDisclosure.of(new Typesetting(
                    Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
                    2024,
                    MoneyStyle.TEN_THOUSAND.withSeparators(),
                    Figures.seeded(11)))
            .draft()
            .draw();

    private final Path folder;

    WornScansTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> wears() {
        return Stream.of(
                Arguments.of(ScanProfile.usual(200), 0),
                Arguments.of(ScanProfile.usual(150), 2),
                Arguments.of(ScanProfile.clean(300).lying(1), 0));
    }

    @ParameterizedTest
    @MethodSource("wears")
    void noFactIsReadWrongAndFewAreMissing(ScanProfile wear, int mostMissing) throws IOException {
        int page = pageOf("t03");
        List<String> missing = new ArrayList<>(expected(page));
        List<String> read = read(new Degrader(wear).scan(DRAWN.pdf(), List.of(page)));
        List<String> surplus = new ArrayList<>(read);
        surplus.removeAll(missing);
        missing.removeAll(read);
        assertThat(surplus).isEmpty();
        assertThat(missing).hasSizeLessThanOrEqualTo(mostMissing);
    }

    /** In names it loses thin strokes for good: 一 becomes a dash, or nothing. */
    @Test
    void noAmountOfAFaxThatLiesUpsideDownIsReadWrong() throws IOException {
        int page = pageOf("t03");
        List<String> missing = new ArrayList<>(amounts(expected(page)));
        List<String> read = amounts(read(new Degrader(ScanProfile.fax().lying(2)).scan(DRAWN.pdf(), List.of(page))));
        List<String> surplus = new ArrayList<>(read);
        missing.forEach(surplus::remove);
        read.forEach(missing::remove);
        assertThat(surplus).isEmpty();
        assertThat(missing).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theEdgesOfACopierAndTheHolesOfAFolderHideNoFact() throws IOException {
        int page = pageOf("t03");
        assertThat(read(Copier.copy(DRAWN.pdf(), page))).containsExactlyInAnyOrderElementsOf(expected(page));
    }

    private static List<String> amounts(List<String> facts) {
        return facts.stream()
                .map(f -> f.replaceAll("\\|[^|]*\\|[^|]*\\| ", " "))
                .toList();
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

    private List<String> read(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), pdf);
        Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(file, "scan.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome)
                .extraction().facts().stream().map(f -> said(ReadFact.of(f))).toList();
    }
}
