package org.yusuan.dataset.export;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.yusuan.model.Sha256;

/** Writes a file of a release. Once it is closed, its bytes are on the disk and its digest is known. */
final class StagedFile extends OutputStream {
    private final String path;
    private final Path file;
    private final FileOutputStream disk;
    private final MessageDigest digest = Sha256.newDigest();
    private final OutputStream out;

    StagedFile(Path staging, String path) throws IOException {
        this.path = path;
        file = staging.resolve(path);
        Files.createDirectories(file.getParent());
        disk = new FileOutputStream(file.toFile());
        out = new DigestOutputStream(new BufferedOutputStream(disk), digest);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (disk.getChannel().isOpen()) {
            out.flush();
            disk.getFD().sync();
            out.close();
        }
    }

    /** Describes the finished file. To be called once, after closing. */
    WrittenFile written(long rows) throws IOException {
        return new WrittenFile(path, rows, Files.size(file), Sha256.digits(digest));
    }

    /**
     * Describes a file that a library has written by itself, and syncs it to the disk.
     *
     * @param rows its records; 0 if it is not a single table
     */
    static WrittenFile synced(Path staging, String path, long rows) throws IOException {
        Path file = staging.resolve(path);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new WrittenFile(path, rows, Files.size(file), Sha256.of(file));
    }
}
