package org.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class IoFailureTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskWithoutSpaceIsNoDefectAndSaysWhatToDo() {
        assertThat(IoFailure.explain(failureOf(() -> Files.writeString(Path.of("/dev/full"), "text"))))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("there is no space left on the disk")
                        .contains("free some, then run it again"));
    }

    @Test
    void aFileThatIsGoneIsNamed() {
        assertThat(IoFailure.explain(failureOf(() -> Files.readString(Path.of("nowhere", "facts.csv")))))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("a file or folder is gone ('")
                        .contains("facts.csv"));
    }

    @Test
    void theReasonIsFoundUnderWhatWasWrappedAroundIt() {
        IOException full = new FileSystemException("csv/facts.csv", null, "No space left on device");
        assertThat(IoFailure.explain(new IllegalStateException(new UncheckedIOException("not written", full))))
                .hasValueSatisfying(line ->
                        assertThat(line).startsWith("there is no space left on the disk ('csv/facts.csv'): free"));
    }

    @Test
    void everyKindSaysWhatItIs() {
        assertThat(IoFailure.explain(new AccessDeniedException("/data"))).hasValueSatisfying(startsWith("access"));
        assertThat(IoFailure.explain(new IOException("Disk quota exceeded")))
                .hasValueSatisfying(startsWith("the disk quota"));
        assertThat(IoFailure.explain(new FileSystemException("/data", null, "Read-only file system")))
                .hasValueSatisfying(startsWith("the disk can only be read ('/data')"));
        assertThat(IoFailure.explain(new FileSystemException("/data", null, "Too many open files")))
                .hasValueSatisfying(startsWith("the system allows no more open files"));
    }

    @Test
    void whatADatabaseSaysOfItsDiskCountsToo() {
        assertThat(IoFailure.explain(new SQLException("could not extend file \"base/1\": No space left on device")))
                .hasValueSatisfying(startsWith("there is no space left on the disk"));
    }

    @Test
    void whatIsNotAboutFilesIsLeftToOthers() {
        assertThat(IoFailure.explain(new IllegalStateException("a defect"))).isEmpty();
        assertThat(IoFailure.explain(new SQLException("the connection failed", new ConnectException("refused"))))
                .isEmpty();
    }

    private static java.util.function.Consumer<String> startsWith(String beginning) {
        return line -> assertThat(line).startsWith(beginning);
    }

    private static Throwable failureOf(FileOperation operation) {
        try {
            operation.run();
        } catch (IOException e) {
            return e;
        }
        throw new AssertionError("it did not fail");
    }

    private interface FileOperation {
        void run() throws IOException;
    }
}
