package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps become characters with their positions. */
class CtcTest {
    private static final Ctc CTC = new Ctc(List.of("预", "算"));

    @Test
    void aRunOfStepsIsOneCharacterAndABlankSeparatesTwo() {
        RecognisedLine read = CTC.decode(steps(1, 1, 0, 1, 2, 2, 0, 0), 8);
        assertThat(read.text()).isEqualTo("预预算");
    }

    @Test
    void aCharacterIsInTheMiddleOfItsSteps() {
        RecognisedLine read = CTC.decode(steps(0, 1, 1, 0, 0, 0, 0, 0), 4);
        assertThat(read.marks()).extracting(RecognisedLine.Mark::at).containsExactly(0.5);
    }

    @Test
    void blankStepsGiveAnEmptyLine() {
        RecognisedLine read = CTC.decode(steps(0, 0, 0), 3);
        assertThat(read.marks()).isEmpty();
        assertThat(read.certainty()).isZero();
    }

    private static float[][] steps(int... classes) {
        float[][] steps = new float[classes.length][3];
        for (int i = 0; i < classes.length; i++) {
            steps[i][classes[i]] = 0.9f;
        }
        return steps;
    }
}
