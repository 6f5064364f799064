package org.yusuan.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingProgramTest {

    @Test
    void theSameProgramHasTheSameName() {
        assertThat(ReadingProgram.name()).matches("[0-9a-f]{16}").isEqualTo(ReadingProgram.name());
    }
}
