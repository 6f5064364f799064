package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.ocr.Scanner;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiForms;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Outcome;

/** A page that was recognised once is not recognised again and gives the same. The people on it are invented. */
@Tag("once")
class KeptScansTest {
    private static final String NAME = "测试甲";
    private static final String MOBILE = "13800000000";
    private static final String LANDLINE = "0352-6031234";
    private static final ScanSource RECOGNITION = DocumentPipeline.recognition(ExtractorSettings.DEFAULT);
    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(3));

    private final Path scan;
    private final Path cache;

    KeptScansTest(@TempDir Path folder) {
        this.scan = folder.resolve("scan.pdf");
        this.cache = folder.resolve("cache");
    }

    @BeforeEach
    void aScannedFormNamesAPersonInCellsAndInANote() throws IOException {
        FormText form = FormText.about(
                        "示例项目", SETTING.figures().projects().get(0).amount())
                .handledBy(NAME, MOBILE);
        DrawnTable people = DrawnTable.plain(
                        List.of(1.0, 1.0, 1.0),
                        List.of(
                                List.of(label("科室"), label("联系人"), label("办公电话")),
                                List.of(label("示例科"), label(NAME), label(LANDLINE))))
                .titled("值班安排")
                .noted("填报人：" + NAME + " 联系电话：" + LANDLINE);
        byte[] pdf = Draft.of(TableLook.plain(), new ShanxiForms(SETTING).overall(form, "1.00", "2.00"), people)
                .draw()
                .pdf();
        Files.write(scan, Scanner.of(200).scan(pdf, List.of(1)));
    }

    @Test
    void theSecondReadingRecognisesNothingGivesTheSameAndNobodyIsNamedInWhatIsKept() throws IOException {
        CountingScans recognition = new CountingScans(RECOGNITION, "1");
        Outcome uncached = read(recognition, null);
        Outcome first = read(recognition, settings());
        Outcome second = read(recognition, settings());

        assertThat(first).isInstanceOf(Outcome.Read.class).isEqualTo(uncached);
        assertThat(second).isEqualTo(first);
        assertThat(recognition.pages()).containsExactly(1, 1);

        assertThat(recognition.text()).contains(NAME, MOBILE, LANDLINE);
        assertThat(kept()).hasSize(1).allSatisfy(file -> assertThat(unpacked(file))
                .doesNotContain(NAME, MOBILE, LANDLINE)
                .doesNotContain("6031234", escaped(NAME))
                .contains("[redacted]"));
    }

    @Test
    void whatIsDamagedOrOfAnotherVersionIsReadAnewAndReplaced() throws IOException {
        read(new CountingScans(RECOGNITION, "1"), settings());
        Path file = kept().get(0);
        byte[] sound = Files.readAllBytes(file);
        byte[] damaged = sound.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);

        CountingScans again = new CountingScans(RECOGNITION, "1");
        read(again, settings());
        assertThat(again.pages()).containsExactly(1);
        assertThat(file).hasBinaryContent(sound);

        CountingScans newer = new CountingScans(RECOGNITION, "2");
        read(newer, settings());
        read(newer, settings());
        assertThat(newer.pages()).containsExactly(1);
    }

    private ScanCacheSettings settings() {
        return new ScanCacheSettings(cache, "program", 1);
    }

    private Outcome read(ScanSource recognition, @Nullable ScanCacheSettings kept) {
        ExtractorSettings settings = new ExtractorSettings(ExtractorLimits.DEFAULT, null, kept);
        return DocumentPipeline.of(settings, recognition, StageClock.NONE)
                .extract(new ExtractionRequest(scan, "scan.pdf", "", ""));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The text as it stands in JSON of ASCII characters alone. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
