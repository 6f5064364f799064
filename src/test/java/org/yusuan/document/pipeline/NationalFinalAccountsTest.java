package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.layout.NationalFinalAccounts;
import org.yusuan.drawn.layout.ProvincialFinalAccounts;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Severity;

/** Final accounts (决算) of the whole country. */
class NationalFinalAccountsTest {

    @Test
    void allNineTablesAreReadInTheNationalWording(@TempDir Path folder) throws IOException {
        Extraction read = assertRead(folder, NationalFinalAccounts.tables());
        assertThat(read.tables()).hasSize(9);
    }

    @Test
    void provincesSpellTheSameOtherwise(@TempDir Path folder) throws IOException {
        assertRead(folder, ProvincialFinalAccounts.tables());
    }

    /** All facts of the drawn tables, and no others, are read by the template. */
    private static Extraction assertRead(Path folder, List<DrawnTable> tables) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (DrawnTable table : tables) {
            DrawnTable captioned = table.captioned("部门：大同市示例事务局", "金额单位：万元");
            sections.add(Section.table(captioned, TableLook.plain()));
            sections.add(Section.newPage());
        }
        DrawnDisclosure drawn = Draft.of(sections.toArray(Section[]::new)).draw();
        Path file = drawn.write(folder.resolve("大同市示例事务局2023年度部门决算.pdf"));

        Outcome outcome =
                DocumentPipeline.standard().extract(new ExtractionRequest(file, "大同市示例事务局2023年度部门决算.pdf", "", ""));

        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        Extraction read = ((Outcome.Read) outcome).extraction();
        assertThat(read.template()).isEqualTo("final-9");
        assertThat(read.facts())
                .extracting(ReadFact::of)
                .containsExactlyInAnyOrderElementsOf(
                        drawn.facts().stream().map(ReadFact::of).toList());
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR && finding.fault() == Fault.EXTRACTION)
                .extracting(Finding::message)
                .isEmpty();
        return read;
    }
}
