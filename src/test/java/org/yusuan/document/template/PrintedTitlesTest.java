package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Compact;
import org.yusuan.model.DisclosureKind;

/** Every title that disclosures were seen to print leads to a key, however the page frames it. */
class PrintedTitlesTest {
    private static final TemplateLibrary LIBRARY = TemplateLibrary.shipped();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/titles/printed.csv", delimiter = '|', numLinesToSkip = 1)
    void aPrintedTitleLeadsToItsKey(String title, String key) {
        String expected = key == null ? "" : key;

        DisclosureKind kind = expected.startsWith("f") || expected.startsWith("x_final")
                ? DisclosureKind.FINAL
                : DisclosureKind.BUDGET;

        for (String framed : List.of("", "2025年", "岚县示例局2025年", "表1-1 ", "附件3：", "（公开03表）")) {
            assertThat(keyOf(framed + title, kind)).as(framed).isEqualTo(expected);
        }
        assertThat(keyOf("《" + title + "》", kind)).isEqualTo(expected);
        assertThat(keyOf(title + "(公开03表)", kind)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "''{0}'' leads to ''{1}''")
    @CsvSource({
        "一般公共预算支岀情况表, t05",
        "一般公共预算基木支出情况表, t06",
        "政府性基金予算支出情况表, t08",
        "财政拨款收支总体清况表, t04",
        "国有资本经营预算支出清况表, t09",
    })
    void oneMistypedCharacterDoesNotLoseATable(String title, String key) {
        assertThat(keyOf(title, DisclosureKind.BUDGET)).isEqualTo(key);
    }

    @ParameterizedTest(name = "''{0}'' names no table")
    @CsvSource({"人员支出情况表", "差旅费支出预算表", "2025年部门预算公开表", "上年结转一般公共预算支出表", "民生支出表"})
    void whatNarrowsATitleIsNotPassedOver(String title) {
        assertThat(keyOf(title, DisclosureKind.BUDGET)).isEmpty();
    }

    private static String keyOf(String line, DisclosureKind kind) {
        Stream<Template> national = Stream.concat(
                Stream.of(LIBRARY.generic()), LIBRARY.templates().stream().filter(Template::isNational));
        return national.filter(t -> t.kind() == kind)
                .flatMap(t -> new TitleLexicon(t).match(Compact.of(line)).stream())
                .max(Comparator.comparingInt(TitleLexicon.Match::score))
                .map(m -> m.table().key().value())
                .orElse("");
    }
}
