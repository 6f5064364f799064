package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.Yusuan;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.drawn.BadInputs;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.SampleInput;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.ExpectedFact;

/** The real program, from documents in a folder to the files of the dataset. */
@Timeout(600)
class EndToEndTest {
    private final Path folder;
    private final Path input;
    private final Path output;

    EndToEndTest(@TempDir Path folder) {
        this.folder = folder;
        this.input = folder.resolve("input");
        this.output = folder.resolve("output");
    }

    @BeforeEach
    void writeTheInput() throws IOException {
        Files.createDirectories(input);
    }

    @Test
    void everyAmountOfTheSampleIsInFactsCsvAndTheSecondRunChangesNothing() throws IOException {
        List<String> expected = new ArrayList<>();
        for (SampleInput sample : SampleInput.values()) {
            DrawnDisclosure drawn = sample.draw();
            drawn.write(input.resolve(sample.fileName()));
            drawn.facts().forEach(f -> expected.add(sample.fileName() + described(f)));
        }

        assertThat(run("1")).isZero();
        assertThat(csv("facts")).extracting(EndToEndTest::described).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(csv("findings"))
                .isNotEmpty()
                .extracting(r -> r.getField("severity"))
                .doesNotContain("error");
        assertThat(csv("disclosures"))
                .extracting(r -> r.getField("template"))
                .containsExactly("shanxi-13", "shaanxi-16");

        byte[] first = Files.readAllBytes(output.resolve("csv/facts.csv"));
        assertThat(run("1")).isZero();
        assertThat(output.resolve("csv/facts.csv")).hasBinaryContent(first);
    }

    @Test
    void everyBadInputIsQuarantinedWithAReasonAndTheGoodOneIsLoaded() throws IOException {
        DrawnDisclosure good = SampleInput.SHANXI.draw();
        good.write(input.resolve("good.pdf"));
        write("empty.pdf", BadInputs.empty());
        write("text.pdf", BadInputs.text());
        write("truncated.pdf", BadInputs.truncated(good));
        write("password.pdf", BadInputs.userPassword(sampleDraft()));
        write("pictures.pdf", BadInputs.picturesOnly(3));
        write("thick.pdf", BadInputs.pages(3_000));
        write("rulings.pdf", BadInputs.rulings(1_000_000));

        assertThat(run("1")).isEqualTo(1);

        assertThat(csv("disclosures"))
                .filteredOn(r -> r.getField("status").equals("quarantined"))
                .allSatisfy(r -> assertThat(r.getField("message")).isNotBlank())
                .extracting(r -> r.getField("source_file"))
                .containsExactly(
                        "empty.pdf",
                        "password.pdf",
                        "pictures.pdf",
                        "rulings.pdf",
                        "text.pdf",
                        "thick.pdf",
                        "truncated.pdf");
        assertThat(csv("facts")).hasSameSizeAs(good.facts());
    }

    private static Typesetting setting() {
        Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
        return new Typesetting(entity, 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(3));
    }

    private static Draft sampleDraft() {
        return ShanxiDisclosure.of(setting()).draft();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(input.resolve(name), bytes);
    }

    private int run(String workers) {
        PrintWriter quiet = new PrintWriter(new StringWriter());
        return new Program(Yusuan.class, DocumentPipeline::of, quiet, quiet)
                .run(List.of(
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString(),
                        "--workers",
                        workers,
                        "--jobs",
                        folder.toString()));
    }

    private List<NamedCsvRecord> csv(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(output.resolve("csv").resolve(name + ".csv"))) {
            return reader.stream().toList();
        }
    }

    private static String described(ExpectedFact fact) {
        return String.join(
                "|",
                "",
                fact.tableKey().value(),
                fact.side().word(),
                fact.classification().word(),
                fact.itemCode(),
                fact.itemName(),
                fact.counterpartName(),
                fact.measure().word(),
                fact.amountYuan().plain(),
                Integer.toString(fact.page()));
    }

    private static String described(NamedCsvRecord fact) {
        return fact.getField("source_file")
                + Stream.of(
                                "table_key",
                                "side",
                                "classification",
                                "item_code",
                                "item_name",
                                "counterpart_name",
                                "measure",
                                "amount_yuan",
                                "page")
                        .map(fact::getField)
                        .reduce("", (all, next) -> all + "|" + next);
    }
}
