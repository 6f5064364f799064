package org.yusuan.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files under {@code input/} are what the builder draws. */
class SampleInputTest {

    @ParameterizedTest
    @EnumSource(SampleInput.class)
    void theSampleIsDrawnToTheSameBytesEachTime(SampleInput sample) {
        assertThat(sample.draw().pdf()).isEqualTo(sample.draw().pdf());
    }

    /** If this fails after a change of the builder, run {@link SampleInput} and commit what it writes. */
    @ParameterizedTest
    @EnumSource(SampleInput.class)
    void theCommittedSampleIsTheDrawnOne(SampleInput sample) throws IOException {
        byte[] committed = Files.readAllBytes(Path.of("input", sample.fileName()));
        assertThat(LogicalPdf.of(committed))
                .isEqualTo(LogicalPdf.of(sample.draw().pdf()));
    }

    @ParameterizedTest
    @EnumSource(SampleInput.class)
    void theSampleIsSmall(SampleInput sample) {
        DrawnDisclosure drawn = sample.draw();
        assertThat(drawn.pages()).isBetween(12, 25);
        assertThat(drawn.pdf()).hasSizeLessThan(300_000);
    }
}
