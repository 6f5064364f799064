package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.Yusuan;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.drawn.SampleInput;

@Timeout(300)
@Tag("once")
class BenchCommandTest {
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    BenchCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void thePipelineAndTabulaReadThePagesOfTheSample() throws IOException {
        SampleInput sample = SampleInput.SHANXI;
        sample.draw().write(folder.resolve(sample.fileName()));

        assertThat(run("--rounds", "2", "--threads", "1"))
                .as("in a virtual machine of its own")
                .isZero();

        assertThat(out.toString())
                .startsWith("1 documents, ")
                .contains("1 threads, 2 rounds", "whole pipeline", "Tabula's lattice alone", "ratio", "heap at the end")
                .contains("page", "grid", "template, form", "check", "store", "export");
    }

    @Test
    void pagesOfTheSampleAreReadAsScans() throws IOException {
        SampleInput sample = SampleInput.SHANXI;
        sample.draw().write(folder.resolve(sample.fileName()));

        assertThat(run("--scans", "150", "--pages", "2")).isZero();

        assertThat(out.toString())
                .startsWith("2 scanned pages, 150 dots per inch")
                .contains(
                        "load the recognition", "paint the page", "recognise lines", "level, cut, proofread", "in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--scans=0", "--scans=200"})
    void aFolderWithoutPdfsIsAMistake(String option) {
        assertThat(run("--here", option)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no PDF in");
    }

    @Test
    void lessThanOneRoundIsAMistake() {
        assertThat(run("--rounds", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--rounds must be 1 or more, but is 0");
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("bench", folder.toString()));
        arguments.addAll(List.of(options));
        return new Program(Yusuan.class, DocumentPipeline::of, new PrintWriter(out), new PrintWriter(err))
                .run(arguments);
    }
}
