package org.yusuan.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file that a library has written by itself, made part of a release. */
final class FinishedFile {
    private FinishedFile() {}

    /**
     * Its bytes are on the disk afterwards.
     *
     * @param rows records; 0 where it is not one table
     */
    static WrittenFile of(Path staging, String path, long rows) throws IOException {
        Path file = staging.resolve(path);
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new WrittenFile(path, rows, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }
}
