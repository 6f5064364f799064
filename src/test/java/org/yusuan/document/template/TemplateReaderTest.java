package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.io.YamlException;
import org.yusuan.model.TableKey;

class TemplateReaderTest {
    private static final String GOOD = """
            name: province
            kind: budget
            provinces: ["14"]
            ignore: [备注]
            tables:
              - key: t05
                titles: [支出表]
                columns:
                  item_name: [科目名称]
                  total: [合计]
            """;

    @Test
    void aGoodTemplateHasNoMistakes() {
        assertThat(mistakes(GOOD)).isEmpty();
    }

    @Test
    void whatIsIgnoredEverywhereIsAColumnOfEachBlock() {
        TableSpec table = TextTemplate.shipped("shanxi-13").tables().get(0);
        assertThat(table.blocks())
                .allMatch(b -> b.columns().get(b.columns().size() - 1).role() == ColumnSpec.Role.IGNORED);
    }

    @Test
    void allMistakesAreReportedInTheOrderOfTheirLines() {
        List<String> mistakes = mistakes(GOOD.replace("kind: budget", "kind: budgets")
                .replace("\"14\"", "Shanxi")
                .replace("total:", "totals:"));
        assertThat(mistakes).hasSize(3);
        assertThat(mistakes.get(0)).contains("line 2", "'budgets' is not known for 'kind:'; use one of budget, final");
        assertThat(mistakes.get(1)).contains("line 3", "'Shanxi' is no province");
        assertThat(mistakes.get(2)).contains("line 10", "'totals' is no measure; use one of");
    }

    @Test
    void aTableNeedsNamesAndAmounts() {
        assertThat(mistakes(GOOD.replace("      item_name: [科目名称]\n", "")))
                .singleElement()
                .asString()
                .contains("no column names the items");
        assertThat(mistakes(GOOD.replace("      total: [合计]\n", "")))
                .singleElement()
                .asString()
                .contains("no column holds amounts");
    }

    @Test
    void aTitleLeadsToOneTable() {
        String twice = GOOD + """
                  - key: t06
                    titles: [支出表]
                    columns:
                      item_name: [科目名称]
                      total: [合计]
                """;
        assertThat(mistakes(twice)).singleElement().asString().contains("the title '支出表' stands in line 6 too");
    }

    @Test
    void aSpellingOfWhichNothingIsLeftIsAMistake() {
        assertThat(mistakes(GOOD.replace("[合计]", "[（万元）]")))
                .singleElement()
                .asString()
                .contains("of '（万元）' nothing is left to compare");
    }

    @Test
    void aTemplateWithoutTablesIsAMistake() {
        assertThat(mistakes("name: none\nkind: budget\n"))
                .singleElement()
                .asString()
                .contains("needs 'tables:'");
    }

    @Test
    void anItemOfAnotherTableFeedsThatTableToo() {
        Template template = TextTemplate.of("items", """
                - key: t10
                  titles: [三公经费表]
                  columns:
                    item_name: [单位名称]
                  items:
                    measures:
                      total: ["*"]
                    list:
                      - header: [公务接待费]
                      - header: [会议费]
                        table: t11
                """);
        assertThat(template.keys()).extracting(TableKey::value).containsExactly("t10", "t11");
    }

    private static List<String> mistakes(String yaml) {
        return TemplateReader.mistakes("province.yaml", yaml).stream()
                .map(YamlException::getMessage)
                .map(String::valueOf)
                .toList();
    }
}
