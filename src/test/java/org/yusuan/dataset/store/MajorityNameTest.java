package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.dataset.store.MajorityName.NamedCode;

class MajorityNameTest {
    private final List<NamedCode> names = new ArrayList<>();

    @Test
    void theNameOfNearlyAllDocumentsIsTheUsualOneAndAnyOtherIsOdd() {
        print(9, "行政运行");
        print(1, "行政管理");
        MajorityName majority = new MajorityName(names);
        assertThat(majority.name()).contains("行政运行");
        assertThat(majority.odd()).singleElement().satisfies(odd -> {
            assertThat(odd.odd().name()).isEqualTo("行政管理");
            assertThat(odd.usual()).isEqualTo("行政运行");
            assertThat(odd.agreeing()).isEqualTo(9);
            assertThat(odd.documents()).isEqualTo(10);
        });
    }

    @Test
    void fourDocumentsAreTooFew() {
        print(4, "行政运行");
        assertThat(new MajorityName(names).name()).isEmpty();
    }

    @Test
    void fiveDocumentsAreEnough() {
        print(5, "行政运行");
        assertThat(new MajorityName(names).name()).contains("行政运行");
    }

    @Test
    void exactlyFourFifthsAreAMajority() {
        print(8, "行政运行");
        print(2, "行政管理");
        assertThat(new MajorityName(names).odd()).hasSize(2);
    }

    @Test
    void lessThanFourFifthsAreNoMajority() {
        print(7, "行政运行");
        print(2, "行政管理");
        assertThat(new MajorityName(names).name()).isEmpty();
        assertThat(new MajorityName(names).odd()).isEmpty();
    }

    @Test
    void aDocumentThatPrintsTheNameTwiceCountsOnce() {
        print(4, "行政运行");
        names.add(new NamedCode(2024, "2010101", "行政运行", 1, 99));
        assertThat(new MajorityName(names).name()).isEmpty();
    }

    @Test
    void signsAndLevelsMakeNoDifference() {
        print(4, "行政运行（项）");
        print(1, "行政－运行");
        assertThat(new MajorityName(names).name()).contains("行政运行");
    }

    @Test
    void aLongerOrShorterNameIsNotOdd() {
        print(8, "行政运行");
        print(1, "行政");
        print(1, "行政运行支出");
        assertThat(new MajorityName(names).odd()).isEmpty();
    }

    @Test
    void theSpellingThatIsShownDoesNotDependOnTheOrder() {
        print(4, "行政运行（项）");
        print(4, "行政运行");
        print(1, "其他");
        List<String> shown = usual();
        Collections.reverse(names);
        assertThat(usual()).isEqualTo(shown).containsExactly("行政运行");
    }

    private List<String> usual() {
        return new MajorityName(names)
                .odd().stream().map(MajorityName.Odd::usual).toList();
    }

    private void print(int documents, String name) {
        for (int i = 0; i < documents; i++) {
            names.add(new NamedCode(2024, "2010101", name, names.size() + 1L, 1));
        }
    }
}
