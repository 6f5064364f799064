package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yusuan.document.form.ReadForms;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.identity.IdentityReader;
import org.yusuan.document.identity.IdentityText;
import org.yusuan.document.identity.RegionRegister;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.MappedTables.PrintedLine;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.FormType;
import org.yusuan.model.Identity;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;

/** A document of forms alone names its department in their cells. */
class IdentityEvidenceTest {
    private static final String NAME = "大同市示例事务局";

    @Test
    void aCodeOfThreeDigitsNamesADepartment() {
        Identity identity = identity(List.of(), "198");
        assertThat(identity.entityName()).isEqualTo(NAME);
        assertThat(identity.entityLevel()).isEqualTo(EntityLevel.DEPARTMENT);
    }

    @Test
    void aLongerCodeTellsNoLevel() {
        Identity identity = identity(List.of(), "198001");
        assertThat(identity.entityName()).isEqualTo(NAME);
        assertThat(identity.entityLevel()).isNull();
    }

    @Test
    void theCaptionOfATableGoesBefore() {
        List<PrintedLine> captions = List.of(new PrintedLine("单位名称：大同市示例服务中心", 1));
        assertThat(identity(captions, "198").entityName()).isEqualTo("大同市示例服务中心");
    }

    private static Identity identity(List<PrintedLine> captions, String code) {
        DocumentLayout layout = DocumentLayout.ofText(1, List.of(), List.of());
        MappedTables mapped =
                new MappedTables("", List.of(), List.of(), List.of(), List.of(), captions, List.of(), List.of());
        PerformanceForm form = new PerformanceForm(
                1,
                FormType.OVERALL,
                "",
                Map.of("department_name", NAME, "department_code", code),
                Map.of(),
                List.of(1),
                Method.OCR,
                BigDecimal.ONE);
        List<IdentityText> evidence = IdentityEvidence.of(
                layout,
                new TablesAndForms(
                        mapped, new ReadForms(List.of(form), List.of(), List.of(), List.of(), List.of()), List.of()),
                new ExtractionRequest(Path.of("scan.pdf"), "scan.pdf", "", ""),
                1);
        return new IdentityReader(RegionRegister.shipped()).identify(evidence).identity();
    }
}
