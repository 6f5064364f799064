package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yusuan.io.YamlException;

class FormLayoutReaderTest {
    private static final String SOUND = """
            name: drawn
            title: 示例
            indicators:
              headings:
                level3: [三级指标]
                value: [指标值]
              levels:
                产出指标: [数量指标]
            forms:
              - name: project
                types: [project]
                unit: 元
                texts:
                  project_name: [项目名称]
                amounts:
                  - labels:
                      annual_total: [年度资金总额]
            """;

    @Test
    void aSoundLayoutIsReadWithItsForms() throws IOException {
        FormLayouts.Layout layout = read(SOUND);
        assertThat(layout.name()).isEqualTo("drawn");
        assertThat(layout.forms()).extracting(FormSpec::name).containsExactly("drawn/project");
    }

    @Test
    void aFormOfAnUnknownTypeIsReportedWithTheKnownTypes() {
        assertMistake(SOUND.replace("[project]", "[projekt]"), "projekt", "project, special_fund");
    }

    @Test
    void anUnknownUnitIsReportedWithTheKnownUnits() {
        assertMistake(SOUND.replace("unit: 元", "unit: 美元"), "美元", "万元");
    }

    @Test
    void aFieldThatTheDatasetDoesNotHaveIsReported() {
        assertMistake(SOUND.replace("project_name:", "project_nam:"), "project_nam", "project_name");
    }

    @Test
    void anUnknownWordIsReported() {
        assertMistake(SOUND.replace("    unit: 元", "    unit: 元\n    colour: [red]"), "colour");
    }

    @Test
    void aLayoutWithoutFormsIsReported() {
        String none = SOUND.substring(0, SOUND.indexOf("forms:")) + "forms: []\n";
        assertMistake(none, "at least one form");
    }

    @Test
    void textThatIsNotYamlIsReported() {
        assertMistake("name: [drawn\nforms: }", "drawn.yaml");
    }

    private static void assertMistake(String yaml, String... words) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(YamlException.class)
                .hasMessageMatching("(?s)forms/drawn\\.yaml, line [1-9]\\d*: .*")
                .hasMessageContainingAll(words);
    }

    private static FormLayouts.Layout read(String yaml) throws IOException {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return FormLayoutReader.read("forms/drawn.yaml", new ByteArrayInputStream(bytes));
    }
}
