package org.yusuan.dataset.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.yusuan.operate.run.AttentionKind;
import org.yusuan.operate.run.RunEnding;

/** docs/operations.md describes everything that an operator may meet. */
class OperationsGuideTest {
    private final String guide;

    OperationsGuideTest() throws IOException {
        guide = Files.readString(Path.of("docs/operations.md"));
    }

    @Test
    void everyColumnOfTheChangesIsExplained() {
        assertThat(ChangeFile.header()).allSatisfy(column -> assertThat(guide).contains("`" + column + "`"));
        assertThat(ChangeFile.Change.values())
                .allSatisfy(change -> assertThat(guide).contains("`" + change.word() + "`"));
    }

    @Test
    void everyKindOfTroubleHasItsRemedy() {
        assertThat(Arrays.stream(AttentionKind.values()).map(AttentionKind::word))
                .allSatisfy(kind -> assertThat(guide).contains("| `" + kind + "` |"));
        assertThat(Arrays.stream(RunEnding.values()).map(RunEnding::word))
                .allSatisfy(ending -> assertThat(guide).contains("`" + ending + "`"));
    }
}
