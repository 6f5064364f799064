package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateSourceTest {

    @Test
    void everyTemplateOfTheFolderIsOffered() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/templates/shanxi-13.yaml"))
                        .toURI())
                .resolveSibling(".");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> layouts = files.map(file -> "templates/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml") && !name.endsWith("generic.yaml"))
                    .toList();
            assertThat(TemplateSource.shipped())
                    .extracting(TemplateSource::file)
                    .containsExactlyInAnyOrderElementsOf(layouts);
        }
    }

    @Test
    void oneThatWasTakenOutIsNotMissed() {
        assertThat(TemplateSource.listed("none-99.yaml\n\nshanxi-13.yaml\n"))
                .extracting(TemplateSource::file)
                .containsExactly("templates/shanxi-13.yaml");
    }
}
