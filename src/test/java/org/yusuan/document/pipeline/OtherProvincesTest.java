package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.layout.Province;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Severity;

/** Provinces without a template of their own print the national wording, each with its habits. */
class OtherProvincesTest {
    private static final DocumentPipeline EXTRACTOR = DocumentPipeline.standard();

    @ParameterizedTest
    @EnumSource
    void everyFactIsReadAndNoOther(Province province, @TempDir Path folder) throws IOException {
        DrawnDisclosure drawn = province.draft().draw();

        Extraction read = read(drawn, folder);

        assertThat(read.facts())
                .extracting(ReadFact::of)
                .containsExactlyInAnyOrderElementsOf(
                        drawn.facts().stream().map(ReadFact::of).toList());
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR && finding.fault() == Fault.EXTRACTION)
                .extracting(Finding::message)
                .isEmpty();
        assertThat(read.template()).isIn("national-10", "generic");
        assertThat(read.identity().entityName()).isEqualTo(province.office());
        assertThat(read.identity().regionCode()).isEqualTo(province.region());
        assertThat(read.identity().fiscalYear()).isEqualTo(Province.YEAR);
        assertThat(read.identity().kind()).isEqualTo(DisclosureKind.BUDGET);
    }

    private static Extraction read(DrawnDisclosure drawn, Path folder) throws IOException {
        Path file = drawn.write(folder.resolve("a.pdf"));
        Outcome outcome = EXTRACTOR.extract(new ExtractionRequest(file, "a.pdf", "", ""));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).extraction();
    }
}
