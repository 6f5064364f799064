package org.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
    @Test
    void wordsKeepTheirUnderscores(@TempDir Path folder) {
        JsonFile<Kinds> file = new JsonFile<>(folder.resolve("kinds.json"), Kinds.class);
        file.write(new Kinds(Kind.PAGE_FAILED));
        assertThat(folder.resolve("kinds.json")).content().contains("\"one_kind\" : \"page_failed\"");
        assertThat(file.read()).contains(new Kinds(Kind.PAGE_FAILED));
    }

    private enum Kind {
        PAGE_FAILED
    }

    private record Kinds(Kind oneKind) {}
}
