package org.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recognition's native code is on the class path for each platform that the README names. */
class NativesTest {

    @ParameterizedTest
    @CsvSource({
        "linux-x64, libonnxruntime.so, libonnxruntime4j_jni.so",
        "linux-aarch64, libonnxruntime.so, libonnxruntime4j_jni.so",
        "osx-aarch64, libonnxruntime.dylib, libonnxruntime4j_jni.dylib",
        "win-x64, onnxruntime.dll, onnxruntime4j_jni.dll"
    })
    void theNativeLibrariesAreThere(String platform, String runtime, String bridge) {
        assertThat(OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform + "/" + runtime))
                .isNotNull();
        assertThat(OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform + "/" + bridge))
                .isNotNull();
    }
}
