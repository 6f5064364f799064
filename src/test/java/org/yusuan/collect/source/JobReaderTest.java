package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.CannotRunException;

class JobReaderTest {
    private final JobReader reader = new JobReader("1");
    private final Path project;
    private final Path jobs;

    JobReaderTest(@TempDir Path project) throws IOException {
        this.project = project;
        this.jobs = Files.createDirectory(project.resolve("jobs"));
    }

    @Test
    void aFolderIsRelativeToTheDirectoryThatHoldsTheJobs() throws IOException {
        assertThat(read("name: inbox\nfolder: input\n"))
                .isEqualTo(new FolderJob(JobTerms.named("inbox"), project.resolve("input"), NamePatterns.documents()));
    }

    @Test
    void includeAndRegionAreRead() throws IOException {
        FolderJob job = read("name: a\nkind: folder\nfolder: /in\ninclude: ['*.pdf', '*.ofd']\nregion: '140200'\n");
        assertThat(job.include().patterns()).containsExactly("*.pdf", "*.ofd");
        assertThat(job.terms().region()).isEqualTo("140200");
        assertThat(job.folder()).isEqualTo(Path.of("/in"));
    }

    @Test
    void jobsComeInTheOrderOfTheirFiles() throws IOException {
        write("b.yaml", "name: b\nfolder: b\n");
        write("a.yaml", "name: a\nfolder: a\n");
        assertThat(reader.readAll(jobs)).extracting(Job::name).containsExactly("a", "b");
    }

    @Test
    void aDirectoryWithoutJobsSaysWhatToDo() {
        assertThatThrownBy(() -> reader.readAll(jobs))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("--input");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    name: a|foldr: b            | line 2: 'foldr' is no key of a job; did you mean 'folder'?
                    name: a                     | line 1: 'folder:' is missing
                    name: a|kind: web|folder: b | line 2: 'kind': 'web' is no kind of job; use one of folder, pages, sitemap, feed, urls
                    name: a|folder: [b]         | line 2: here one text is expected
                    name: a|folder: ''          | line 2: 'folder' must not be empty
                    name: a|folder: b|name: c   | line 3: 'name' stands here twice
                    name: a|folder: b|include: c| line 3: 'include' must be a list, such as ["*.pdf"]
                    - name                      | line 1: here 'key: value' lines are expected
                    name: a|folder: 'b          | line 3: this is not YAML: found unexpected end of stream
                    """, delimiterString = "| line")
    void aMistakeIsReportedWithItsFileAndLine(String job, String problem) throws IOException {
        Path file = write("x.yaml", job.replace('|', '\n') + "\n");
        assertThatThrownBy(() -> reader.read(file)).hasMessage(file + ", line " + problem);
    }

    @Test
    void anEmptyFileIsNoJob() throws IOException {
        Path file = write("x.yaml", "# nothing\n");
        assertThatThrownBy(() -> reader.read(file)).hasMessage(file + ", line 1: the file is empty");
    }

    private FolderJob read(String text) throws IOException {
        return (FolderJob) reader.read(write("x.yaml", text));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(jobs.resolve(name), text);
    }
}
