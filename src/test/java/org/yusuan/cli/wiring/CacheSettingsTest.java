package org.yusuan.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yusuan.document.pipeline.EngineFingerprint;

class CacheSettingsTest {
    private static final Path FOLDER = Path.of("output", "cache", "ocr");

    @Test
    void readingsAreKeptInTheFolderUnderTheNameOfTheProgram() {
        assertThat(Objects.requireNonNull(new CacheSettings(7).of(FOLDER))).satisfies(kept -> {
            assertThat(kept.folder()).isEqualTo(FOLDER);
            assertThat(kept.megabytes()).isEqualTo(7);
            assertThat(kept.program())
                    .isEqualTo(EngineFingerprint.ofThisProgram().scans());
        });
    }

    @Test
    void withoutMegabytesOrFolderNothingIsKept() {
        assertThat(new CacheSettings(0).of(FOLDER)).isNull();
        assertThat(new CacheSettings(7).of(null)).isNull();
    }

    @Test
    void aNegativeSizeIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> new CacheSettings(-1))
                .hasMessage("yusuan.cache.ocr-megabytes must be 0 (keep none) or more, but is -1");
    }
}
