package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Sha256;

class DigestIndexTest {
    private final Path folder;
    private final Path file;
    private final List<Path> hashed = new ArrayList<>();

    DigestIndexTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("a.pdf"), "one");
    }

    @Test
    void anUnchangedFileIsHashedOnceInManyRuns() throws IOException {
        assertThat(digestIn(Duration.ofHours(1), file)).isEqualTo(digest("one"));
        assertThat(digestIn(Duration.ofHours(2), file)).isEqualTo(digest("one"));
        assertThat(digestIn(Duration.ofHours(3), file)).isEqualTo(digest("one"));
        assertThat(hashed).containsExactly(file);
    }

    @Test
    void aFileThatChangedJustNowIsHashedAgain() throws IOException {
        digestIn(Duration.ofSeconds(1), file);
        digestIn(Duration.ofHours(1), file);
        assertThat(hashed)
                .as("a second change in the same tick of the clock would not show")
                .hasSize(2);
    }

    @Test
    void aChangedFileIsHashedAgain() throws IOException {
        digestIn(Duration.ofHours(1), file);
        Files.writeString(file, "two and more");
        assertThat(digestIn(Duration.ofHours(2), file)).isEqualTo(digest("two and more"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWhoseTimeWasSetBackIsHashedAgain() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        digestIn(Duration.ofHours(1), file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, time);
        assertThat(digestIn(Duration.ofHours(2), file)).isEqualTo(digest("two"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatTookThePlaceOfAnotherIsHashed() throws IOException {
        digestIn(Duration.ofHours(1), file);
        Path other = Files.writeString(folder.resolve("other"), "two");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(digestIn(Duration.ofHours(2), file)).isEqualTo(digest("two"));
    }

    @Test
    void aFileDatedInTheFutureIsAlwaysHashed() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(400))));
        digestIn(Duration.ofHours(1), file);
        digestIn(Duration.ofHours(2), file);
        assertThat(hashed).hasSize(2);
    }

    @Test
    void aDamagedIndexIsAnEmptyOne() throws IOException {
        digestIn(Duration.ofHours(1), file);
        Files.writeString(folder.resolve("index/digests.json"), "{\"files\": {");
        assertThat(digestIn(Duration.ofHours(2), file)).isEqualTo(digest("one"));
        assertThat(hashed).hasSize(2);
    }

    @Test
    void filesThatAreGoneAreForgotten() throws IOException {
        digestIn(Duration.ofHours(1), file);
        Path other = Files.writeString(folder.resolve("b.pdf"), "two");
        Files.delete(file);
        digestIn(Duration.ofHours(2), other);
        assertThat(folder.resolve("index/digests.json"))
                .content()
                .contains("b.pdf")
                .doesNotContain("a.pdf");
    }

    @Test
    void aFileThatTheProgramWroteIsTrustedAtOnce() throws IOException {
        DigestIndex index = runIn(Duration.ZERO);
        index.addOwn(file, digest("one"));
        assertThat(index.of(file)).isEqualTo(digest("one"));
        assertThat(hashed).isEmpty();
    }

    @Test
    void anEntryOfAnArchiveIsKnownByTheBytesOfTheArchive() throws IOException {
        DigestIndex index = runIn(Duration.ZERO);
        index.addOwn(file, digest("one"));
        index.addEntry(new DocumentId(digest("zip")), 30, digest("one"));
        index.save();
        DigestIndex next = runIn(Duration.ZERO);
        assertThat(next.ofEntry(new DocumentId(digest("zip")), 30)).contains(digest("one"));
        assertThat(next.ofEntry(new DocumentId(digest("zip")), 31)).isEmpty();
        assertThat(next.ofEntry(new DocumentId(digest("other")), 30)).isEmpty();
    }

    /** Asks for a digest in a run of its own, some time after now. */
    private String digestIn(Duration later, Path asked) throws IOException {
        DigestIndex index = runIn(later);
        String digest = index.of(asked);
        index.save();
        return digest;
    }

    private DigestIndex runIn(Duration later) {
        Path index = folder.resolve("index/digests.json");
        InstantSource clock = InstantSource.offset(InstantSource.system(), later);
        return new DigestIndex(index, clock, path -> {
            hashed.add(path);
            return Sha256.of(path);
        });
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
