package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;

@Timeout(300)
@Tag("once")
class OverridesTest {
    private static final String HEADER = "sha256,region,entity,level,year,kind,template,reason\n";

    private final Desk desk;
    private final Path file;

    OverridesTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
        this.file = folder.resolve("overrides.csv");
    }

    @Test
    void anOverrideAppliesToLoadedDocumentsTooAndEndsWithItsRow() throws IOException {
        Path document = desk.document("a.pdf", "read");
        run();
        String before = desk.csv("disclosures");
        assertThat(before).contains("140200,大同市", ",department,2024,");

        Files.writeString(
                file, HEADER + DocumentId.of(document).sha256() + ",610104,,unit,2023,,,the cover is wrong\n");
        run();
        assertThat(desk.csv("disclosures")).contains("陕西省,610104,莲湖区", ",unit,2023,");
        assertThat(desk.csv("facts")).contains("610104");
        assertThat(desk.csv("findings")).contains("override.applied", "the cover is wrong");

        desk.again("extract", document.toString());
        assertThat(desk.csv("disclosures")).as("read again").contains("610104");

        Files.writeString(file, HEADER);
        run();
        assertThat(desk.csv("disclosures")).isEqualTo(before);
        assertThat(desk.csv("findings")).doesNotContain("override.applied");
    }

    @Test
    void anOverrideWithoutADocumentIsAFindingOfNoDocument() throws IOException {
        desk.document("a.pdf", "read");
        Files.writeString(file, HEADER + "0".repeat(64) + ",,医保局,,,,,typo\n");
        assertThat(run().out()).contains("overrides.csv: no document has the sha256 0000");
        assertThat(desk.csv("findings")).contains("\n,overrides.csv,override.unmatched,warning,");
    }

    @Test
    void aMistakeIsReportedWithItsLine() throws IOException {
        desk.document("a.pdf", "read");
        Files.writeString(file, HEADER + "0".repeat(64) + ",,,,,budgt,,typo\n");
        assertThat(run().err()).isEqualTo("yusuan: " + file + ", line 2: 'budgt' is no kind; use budget or final\n");
        Files.writeString(file, "sha,reason\n1,x\n");
        assertThat(run().err()).contains("overrides.csv, line 1: the columns are sha256, region, entity");
    }

    @Test
    void aDemandedTemplateMakesTheDocumentReadAgain() throws IOException {
        Path document = desk.document("a.pdf", "read");
        run();
        Files.writeString(file, HEADER + DocumentId.of(document).sha256() + ",,,,,,shaanxi-16,no template was sure\n");
        assertThat(run().out()).contains("loaded             1");
        assertThat(desk.csv("disclosures")).contains(",shaanxi-16,");
        assertThat(run().out()).contains("unchanged          1");
    }

    private ObedientYusuan.Result run() {
        return desk.run("--overrides", file.toString());
    }
}
