package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentGateTest {
    private final ContentGate gate = new ContentGate();
    private final Path folder;

    ContentGateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.4, true",
        "a.pdf, <html><body>404</body></html>, false",
        "a.html, <html><body>预算</body></html>, true",
        "a.pdf, '', false",
        "a.pdf, not found, false",
        "a.txt, plain text, true"
    })
    void theContentDecidesWhatMayBeADocument(String name, String content, boolean isDocument) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), content);
        assertThat(gate.refusal(file, name).isEmpty()).isEqualTo(isDocument);
    }
}
