package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.io.YamlException;
import org.yusuan.io.YamlMapping;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.FigureSelector.Rows;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;
import org.yusuan.model.Side;

class RelationReaderTest {
    private static final String HEAD = """
            name: mine
            kind: budget
            tables:
              - key: x_grants
                titles: [补助明细表]
                columns:
                  item_name: [项目]
                  total: [金额]
            relations:
            """;

    /** The relations begin in this line. */
    private static final int FIRST = 10;

    @Test
    void aTotalIsATableASideAndAMeasure() throws IOException {
        Relations.Pair pair = read("same_total: [x_grants total = t01 revenue current budget_amount]")
                .relations()
                .sameTotal()
                .get(0);
        assertThat(List.of(pair.one(), pair.other()))
                .extracting(s -> s.table().value(), FigureSelector::side, FigureSelector::measure, FigureSelector::rows)
                .containsExactly(
                        tuple("x_grants", Side.NONE, Measure.TOTAL, Rows.TOTAL),
                        tuple("t01", Side.REVENUE, Measure.BUDGET_AMOUNT, Rows.CURRENT));
    }

    @Test
    void rowsAreChosenByNamesWithASignForAnyCharacters() throws IOException {
        FigureSelector part = read("at_most: [t06 total 公务接待费|*培训费 <= t10 leaves total *费]")
                .relations()
                .atMost()
                .get(0)
                .one();
        assertThat(part.rows()).isEqualTo(Rows.NAMED);
        assertThat(List.of("公务接待费", "干部培训费", "公务接待费用", "会议费"))
                .filteredOn(name -> part.names() != null && part.names().matches(name))
                .containsExactly("公务接待费", "干部培训费");
    }

    @Test
    void aTemplateAddsToTheSharedRelations() throws IOException {
        Template mine = read("same_total: [x_grants total = t05 project]");
        TemplateLibrary library = TemplateLibrary.shipped().with(mine);
        int shared = library.relations("").sameTotal().size();
        assertThat(library.relations("mine").sameTotal())
                .hasSize(shared + 1)
                .containsAll(mine.relations().sameTotal());
        assertThat(library.relations("shanxi-13").sameTotal()).hasSize(shared);
    }

    @Test
    void aTemplateThatRefusesTheSharedRelationsHasItsOwnAlone() throws IOException {
        Template mine = read("shared: false\nsame_total: [x_grants total = t05 project]");
        assertThat(TemplateLibrary.shipped().with(mine).relations("mine")).isEqualTo(mine.relations());
    }

    @Test
    void aVocabularyOfTheUsersOwnThatSaysNothingOfRelationsLeavesThoseOfTheProgram(@TempDir Path folder)
            throws IOException {
        String own = text("").replace("name: mine", "name: generic").replace("relations:", "");
        Files.writeString(folder.resolve("generic.yaml"), own);
        assertThat(TemplateLibrary.withOwn(folder).relations(""))
                .isEqualTo(TemplateLibrary.vocabulary().relations());
    }

    @Test
    void whatCanBeSaidOnceIsSaidByTheTemplate() throws IOException {
        Template mine = read("forms: {overall: t01 revenue budget_amount, project: x_grants total}");
        Relations.Forms forms =
                TemplateLibrary.shipped().with(mine).relations("mine").forms();
        assertThat(forms).isNotNull().isEqualTo(mine.relations().forms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "same_totals: []~'same_totals' is not known here",
                "same_total: [t99 total = t05 total]~'t99' is no table of the dataset",
                "same_total: [x_other total = t05 total]~describes none of that key",
                "same_total: [table5 total = t05 total]~'table5' is no table key",
                "same_total: [t05 totals = t02 total]~'totals' is not known here; use revenue or expenditure",
                "same_total: [t05 = t02 total]~names no measure",
                "same_total: [t05 total]~is no relation; write 'table measure = table measure'",
                "same_source: [t05 leaves total = t02 total]~names no rows",
                "same_source: [t05 listed total 教育* = t02 total]~leave one of them out",
                "same_item: [{unless_printed: [t13]}]~'pairs:' is missing",
                "same_item: [{pairs: [t03 total = t05 total], pair: x_grants total = t05 total}]~'pair' is not known here",
                "class_columns: [{tables: [t06], rows: 工资, under: personal, not_under: operating}]~'personal' is no measure",
                "nested_rows: [{figures: x_grants total, levels: 1}]~use a digit from 2 to 9",
                "shared: perhaps~use true or false",
            })
    void aMistakeIsNamedWithItsLine(String relations, String message) {
        assertThat(mistakes(relations)).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(FIRST);
            assertThat(mistake).hasMessageContaining(message);
        });
    }

    @Test
    void eachMistakeOfAListHasALineOfItsOwn() {
        assertThat(mistakes(
                        "same_total:\n  - t05 total = t02 sum\n  - t05 total = t02 total\n  - t55 total = t02 total"))
                .extracting(YamlException::line)
                .containsExactly(FIRST + 1, FIRST + 3);
    }

    @Test
    void theWordsOfARelationReadAsTheSameRelation() {
        Relations shared = TemplateLibrary.vocabulary().relations();
        RelationWords words = new RelationWords(TemplateLibrary.vocabulary().keys());
        YamlMapping nowhere = YamlMapping.parse("none.yaml", "a: b".getBytes(StandardCharsets.UTF_8));
        assertThat(Stream.of(shared.sameTotal(), shared.sameSource(), shared.atMost())
                        .flatMap(List::stream)
                        .map(Relations.Pair::one))
                .isNotEmpty()
                .allSatisfy(
                        selector -> assertThat(words.selector(selector.words(), new RelationWords.Place(nowhere, 1)))
                                .isEqualTo(selector));
    }

    @Test
    void anExpenseCannotBeAPartOfItself() {
        assertThat(mistakes("""
                expenses:
                  - tables: [x_grants]
                    list:
                      - {key: one, rows: 甲, sum_of: [two]}
                      - {key: two, rows: 乙, sum_of: [one]}
                """)).singleElement().satisfies(m -> assertThat(m)
                .hasMessageContaining("a part of itself"));
    }

    private static Template read(String relations) throws IOException {
        return TemplateReader.read(
                "mine.yaml", new ByteArrayInputStream(text(relations).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<YamlException> mistakes(String relations) {
        return TemplateReader.mistakes("mine.yaml", text(relations));
    }

    private static String text(String relations) {
        return HEAD + relations.indent(2);
    }
}
