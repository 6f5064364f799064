package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The native code of the recognition is on the class path for each platform that the README names. */
class NativesTest {
    private static final String NATIVES = "/ai/onnxruntime/native/";

    @ParameterizedTest
    @CsvSource({
        "linux-x64, libonnxruntime.so, libonnxruntime4j_jni.so",
        "linux-aarch64, libonnxruntime.so, libonnxruntime4j_jni.so",
        "osx-aarch64, libonnxruntime.dylib, libonnxruntime4j_jni.dylib",
        "win-x64, onnxruntime.dll, onnxruntime4j_jni.dll"
    })
    void theNativeLibrariesAreThere(String platform, String runtime, String bridge) {
        assertThat(OrtEnvironment.class.getResource(NATIVES + platform + "/" + runtime))
                .isNotNull();
        assertThat(OrtEnvironment.class.getResource(NATIVES + platform + "/" + bridge))
                .isNotNull();
    }

    /**
     * From 1.29.0 on they have, and it starts before Java can forbid it; on a thread with the default stack the process
     * then dies.
     */
    @ParameterizedTest
    @CsvSource({"linux-x64, libonnxruntime.so", "linux-aarch64, libonnxruntime.so", "osx-aarch64, libonnxruntime.dylib"
    })
    void theNativeLibrariesHaveNoTelemetry(String platform, String runtime) throws IOException {
        try (InputStream library = OrtEnvironment.class.getResourceAsStream(NATIVES + platform + "/" + runtime)) {
            assertThat(new String(library.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("PosixTelemetry");
        }
    }
}
