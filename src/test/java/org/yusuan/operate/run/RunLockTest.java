package org.yusuan.operate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.CannotRunException;

class RunLockTest {
    private final Path file;

    RunLockTest(@TempDir Path folder) {
        this.file = folder.resolve("output").resolve(".run.lock");
    }

    @Test
    void whoFindsItLockedLearnsByWhom() {
        try (RunLock held = RunLock.take(file, "yusuan run, process 17")) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(AnotherRunException.class)
                    .isThrownBy(() -> RunLock.take(file, "another"))
                    .withMessageContaining("yusuan run, process 17; wait for its end");
        }
        RunLock.take(file, "another").close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLockThatCannotBeTakenLeavesNoFileOpen() throws IOException {
        try (RunLock held = RunLock.take(file, "held")) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(AnotherRunException.class).isThrownBy(() -> RunLock.take(file, "another"));
            // what is in the file is no text: to say who holds the lock fails
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[] {(byte) 0xff, (byte) 0xfe}), 0);
            }
            assertThatExceptionOfType(CannotRunException.class).isThrownBy(() -> RunLock.take(file, "another"));
            assertThat(open()).hasSize(1);
        }
        assertThat(open()).isEmpty();
    }

    /** The open files of this process that are the lock. */
    private List<Path> open() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(this::isLock).toList();
        }
    }

    private boolean isLock(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
        } catch (IOException e) {
            return false; // it was closed meanwhile
        }
    }
}
