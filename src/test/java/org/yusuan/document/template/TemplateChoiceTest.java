package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.Finding;
import org.yusuan.testing.TextGrid;

class TemplateChoiceTest {
    private static final String INCOME = """
            - key: t02
              titles: [部门收入总表]
              columns:
                item_name: [科目名称]
                total: [合计]
                general_public_budget: [一般公共预算]
            """;
    private static final String EXPENDITURE = """
            - key: t03
              titles: [部门支出总表]
              columns:
                item_name: [科目名称]
                total: [合计]
                basic: [基本支出]
            """;
    private static final String FUNDS = """
            - key: t08
              titles: [政府性基金支出表]
              columns:
                item_name: [科目名称]
                total: [合计]
                project: [项目支出]
            """;

    private static final Template BOTH = TextTemplate.of("both", INCOME + EXPENDITURE);
    private static final Template ONE = TextTemplate.of("one", INCOME);
    private static final Template VOCABULARY = TextTemplate.of("generic", INCOME + EXPENDITURE + FUNDS);

    private static final Grid INCOME_GRID = TextGrid.of("""
            科目名称 | 合计 | 一般公共预算
            社会保障 | 3.00 | 3.00
            """).under("部门收入总表").grid();
    private static final Grid EXPENDITURE_GRID =
            TextGrid.of("""
            科目名称 | 合计 | 基本支出
            社会保障 | 3.00 | 3.00
            """).under("部门支出总表").onPage(2).grid();
    private static final Grid FUNDS_GRID =
            TextGrid.of("""
            科目名称 | 合计 | 项目支出
            社会保障 | 3.00 | 3.00
            """).under("政府性基金支出表").onPage(3).grid();

    @Test
    void theTemplateThatPlacesMoreTablesIsChosen() {
        TemplateChoice choice = choice(List.of(BOTH, ONE), INCOME_GRID, EXPENDITURE_GRID);
        assertThat(choice.template().name()).isEqualTo("both");
        assertThat(choice.candidates())
                .matches("both places 2 tables \\(score \\d+\\), one places 1 tables \\(score \\d+\\)");
        assertThat(choice.findings()).extracting(Finding::rule).containsExactly("template.chosen");
    }

    @Test
    void ofEquallyGoodTemplatesTheFirstByNameIsChosen() {
        Template twin = TextTemplate.of("another", INCOME + EXPENDITURE);
        assertThat(choice(List.of(BOTH, twin), INCOME_GRID).template().name()).isEqualTo("another");
    }

    @Test
    void aTitleOutweighsTheColumnsOfAnUntitledTable() {
        Template titled = TextTemplate.of("titled", """
                - key: t02
                  titles: [部门收入总表]
                  columns:
                    item_name: [科目名称]
                    total: [合计]
                """);
        Template untitled = TextTemplate.of("untitled", """
                - key: t02
                  titles: [收入决算表]
                  columns:
                    item_code: [科目编码]
                    item_name: [科目名称]
                    total: [合计]
                    general_public_budget: [一般公共预算]
                    government_fund: [政府性基金预算]
                """);
        Grid grid = TextGrid.of("""
                科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金预算
                208      | 社会保障 | 3.00 | 2.00         | 1.00
                """).under("部门收入总表").grid();
        assertThat(choice(List.of(titled, untitled), grid).template().name()).isEqualTo("titled");
    }

    @Test
    void aTableThatTheTemplateLeavesAsideIsReadByMeaning() {
        TemplateChoice choice = choice(List.of(BOTH), INCOME_GRID, EXPENDITURE_GRID, FUNDS_GRID);
        assertThat(choice.placements()).extracting(p -> p.table().key().value()).containsExactly("t02", "t03", "t08");
        assertThat(choice.placements())
                .extracting(choice::certainty)
                .containsExactly(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.80"));
        assertThat(choice.findings()).extracting(Finding::rule).containsExactly("template.chosen", "table.by_meaning");
    }

    @Test
    void aTemplateThatPlacesHalfOfTheTablesStillDescribesTheLayout() {
        TemplateChoice choice = choice(List.of(ONE), INCOME_GRID, EXPENDITURE_GRID);
        assertThat(choice.findings()).first().extracting(Finding::rule).isEqualTo("template.chosen");
    }

    @Test
    void aTemplateThatPlacesLessThanHalfDoesNotDescribeTheLayout() {
        TemplateChoice choice = choice(List.of(ONE), INCOME_GRID, EXPENDITURE_GRID, FUNDS_GRID);
        assertThat(choice.template().name()).isEqualTo("generic");
        assertThat(choice.placements())
                .hasSize(3)
                .allMatch(p -> choice.certainty(p).compareTo(BigDecimal.ONE) < 0);
        assertThat(choice.findings()).first().extracting(Finding::rule).isEqualTo("template.generic");
    }

    @Test
    void theVocabularyReplacesAPlacementOfWhichItKnowsMoreColumns() {
        Template narrow = TextTemplate.of("narrow", """
                - key: t02
                  titles: [部门收入总表]
                  columns:
                    item_name: [科目名称]
                    total: [合计]
                """);
        TemplateChoice choice = choice(List.of(narrow), INCOME_GRID);
        assertThat(choice.placements()).singleElement().matches(TablePlacement::explainsAll);
        assertThat(choice.template().name()).isEqualTo("narrow");
    }

    @Test
    void withoutAPlacedTableNothingIsReported() {
        Grid prose = TextGrid.of("姓名 | 职务\n某某 | 某某\n").grid();
        assertThat(choice(List.of(BOTH), prose).findings()).isEmpty();
        assertThat(choice(List.of(), prose).placements()).isEmpty();
    }

    private static TemplateChoice choice(List<Template> templates, Grid... grids) {
        return TemplateChoice.best(new TemplateLibrary(templates, VOCABULARY), List.of(grids));
    }
}
