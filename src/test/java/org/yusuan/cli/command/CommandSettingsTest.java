package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.testing.ObedientExtractor;

@Timeout(300)
class CommandSettingsTest {
    private final Desk desk;

    CommandSettingsTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void theShippedSettingsAreTheDefaultLimits() throws IOException {
        List<ExtractorSettings> seen = new ArrayList<>();
        desk.document("a.pdf", "read");
        run(settings -> {
            seen.add(settings);
            return new ObedientExtractor();
        });
        assertThat(seen).extracting(ExtractorSettings::limits).containsExactly(ExtractorLimits.DEFAULT);
    }

    @Test
    void aTelephoneNumberIsNotInTheLogEvenIfAnExceptionContainsIt() throws IOException {
        desk.document("a.pdf", "read");
        run(settings -> {
            throw new IllegalStateException("call 13800138000");
        });
        assertThat(desk.output().resolve("log").resolve("yusuan.log"))
                .content()
                .contains("IllegalStateException", "call [redacted]")
                .doesNotContain("13800138000");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(ObedientYusuan.run(List.of("--version")).out()).matches("yusuan \\S.*\\R");
    }

    private void run(java.util.function.Function<ExtractorSettings, DocumentExtractor> extractors) throws IOException {
        Files.createDirectories(desk.output());
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        new Program(ObedientYusuan.class, extractors, nowhere, nowhere)
                .run(List.of(
                        "run",
                        "--workers",
                        "0",
                        "--input",
                        desk.input().toString(),
                        "--output",
                        desk.output().toString()));
    }
}
