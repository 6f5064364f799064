package org.yusuan.operate.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.IoFailure;
import org.yusuan.model.CannotRunException;

/**
 * Only one run at a time writes a dataset. The lock is the operating system's, so that it ends with its process, even after
 * {@code kill -9}; the file stays, and says who had it last.
 */
public final class RunLock implements AutoCloseable {
    /** Far behind the text of the file, which others may then read while the lock is held. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file the file that stands for what is locked; its directory is made if need be
     * @param holder who takes it, for those who find it locked
     * @throws AnotherRunException if somebody else has it; the message says who
     */
    public static RunLock take(Path file, String holder) {
        try {
            Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling("."));
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return locked(channel, file, holder);
        } catch (IOException e) {
            throw new CannotRunException(
                    IoFailure.explain(e).orElse("the directory of '" + file + "' cannot be written"), e);
        }
    }

    private static RunLock locked(FileChannel channel, Path file, String holder) throws IOException {
        try {
            if (tryLock(channel) == null) {
                throw new AnotherRunException("another run is going on: "
                        + Files.readString(file).strip() + "; wait for its end, or stop it (the lock is " + file + ")");
            }
            write(channel, holder);
            return new RunLock(channel);
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotRunException("the lock of the run cannot be given back", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static void write(FileChannel channel, String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }
}
