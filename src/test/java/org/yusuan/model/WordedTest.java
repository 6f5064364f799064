package org.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordedTest {

    @Test
    void aWordIsTheNameInLowerCaseUnlessTheConstantHasAnother() {
        assertThat(Measure.CARRIED_OVER.word()).isEqualTo("carried_over");
        assertThat(Stage.MEANING.word()).isEqualTo("template, form");
    }

    @Test
    void aConstantIsFoundByItsWordAlone() {
        assertThat(Worded.find(Measure.class, "carried_over")).contains(Measure.CARRIED_OVER);
        assertThat(Worded.find(Side.class, "")).contains(Side.NONE);
        assertThat(Worded.find(Measure.class, "CARRIED_OVER")).isEmpty();
        assertThat(Worded.find(Measure.class, "carried")).isEmpty();
    }

    @Test
    void wordsComeInTheOrderOfTheEnum() {
        assertThat(Worded.words(Severity.class)).containsExactly("error", "warning", "info");
    }
}
