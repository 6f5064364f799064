package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {

    @ParameterizedTest
    @CsvSource({"a.pdf, true", "A.PDF, true", "预算.xls, true", "fetched, true", "a.txt, false", "a.pdf.bak, false"})
    void documentsAreKnownByTheirNames(String name, boolean matches) {
        assertThat(NamePatterns.documents().matches(name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"预算1.pdf, true", "预算12.pdf, false", "预算.pdf, false", "a+b(c).pdf, true", "a+b(cd).pdf, false"})
    void aStarIsAnyTextAndAQuestionMarkAnyCharacter(String name, boolean matches) {
        assertThat(new NamePatterns(List.of("预算?.pdf", "a+*(c).pdf"), false).matches(name))
                .isEqualTo(matches);
    }
}
