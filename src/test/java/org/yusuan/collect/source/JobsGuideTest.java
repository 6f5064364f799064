package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/jobs.md explains every key, and the examples are jobs. */
class JobsGuideTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsExplained(String key) throws IOException {
        assertThat(Files.readString(Path.of("docs/jobs.md"))).contains("`" + key + "`");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAJobOfAReservedHost(Path example) throws IOException {
        Job job = new JobReader("1").read(example);
        assertThat(job.name()).startsWith("example-");
        assertThat(Files.readString(example)).doesNotContainPattern("https?://[^/\"\\s]*(?<!\\.example)(?=[/\"\\s])");
    }

    static Iterable<String> keys() {
        return JobKeys.all();
    }

    static Iterable<Path> examples() {
        return JobReader.files(Path.of("jobs/examples"));
    }
}
