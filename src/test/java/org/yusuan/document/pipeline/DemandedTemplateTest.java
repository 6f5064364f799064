package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.ShanxiDisclosure;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.model.Extraction;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;

/** A correction or a job may demand the template that a document is read with. */
class DemandedTemplateTest {
    private static final Entity OFFICE = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");

    private final Path file;

    DemandedTemplateTest(@TempDir Path folder) {
        Typesetting setting = new Typesetting(OFFICE, 2024, MoneyStyle.TEN_THOUSAND, Figures.seeded(3));
        this.file = ShanxiDisclosure.of(setting).draft().draw().write(folder.resolve("drawn.pdf"));
    }

    @ParameterizedTest
    @CsvSource({"'', shanxi-13", "shanxi-13, shanxi-13", "generic, generic"})
    void theDemandedTemplateReadsTheDocumentAlone(String demanded, String reader) throws IOException {
        Extraction read = read(demanded);
        assertThat(read.template()).isEqualTo(reader);
        assertThat(read.findings()).extracting(Finding::rule).doesNotContain("template.not_there");
    }

    @Test
    void aTemplateThatNobodyWroteIsAFindingAndTheOthersCompete() throws IOException {
        Extraction read = read("shanxi-31");
        assertThat(read.template()).isEqualTo("shanxi-13");
        assertThat(read.findings())
                .filteredOn(finding -> finding.rule().equals("template.not_there"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("'shanxi-31'").contains("shanxi-13, "));
    }

    private Extraction read(String demanded) throws IOException {
        Outcome outcome =
                DocumentPipeline.standard().extract(new ExtractionRequest(file, "drawn.pdf", "", "", demanded));
        return ((Outcome.Read) outcome).extraction();
    }
}
