package org.yusuan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces files; the program does it in no other way. A reader finds the old file or the new one, never half of one, even after a
 * power failure: the new bytes are written to a draft beside the file, synced, and renamed; then the folder is synced.
 */
public final class AtomicFile {
    /** Windows cannot open a folder as a file; it writes names to the disk by itself. */
    private static final boolean FOLDERS_CAN_BE_SYNCED =
            !System.getProperty("os.name").startsWith("Windows");

    private static final String DRAFT = ".draft";

    private AtomicFile() {}

    /** Writes the content of a file into its draft. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the whole content.
         *
         * @param draft the path to write to; the file is there and empty
         */
        void writeTo(Path draft) throws IOException;
    }

    /**
     * Replaces the file with a text in UTF-8. Missing folders are created.
     *
     * @throws UncheckedIOException naming the file, if it cannot be written
     */
    public static void write(Path file, String text) {
        try {
            replace(file, draft -> Files.writeString(draft, text));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be written", e);
        }
    }

    /**
     * Replaces the file with what the content writes. Missing folders are created. If the content fails, the old file stays
     * and the draft is deleted. A kill leaves the draft behind; the next writer of the same file overwrites it. At most one
     * thread of one process may write a file at a time.
     *
     * @throws IOException if the content, or the disk, fails
     */
    public static void replace(Path file, Content content) throws IOException {
        write(file, draft(file, ""), content);
    }

    /**
     * The same for a file that several processes may write at a time, such as one of a shared cache: each has a draft of its
     * own. A kill leaves that draft behind, and the owner of the folder has to remove it.
     *
     * @throws IOException if the content, or the disk, fails
     */
    public static void replaceShared(Path file, Content content) throws IOException {
        String writer = "-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId();
        write(file, draft(file, writer), content);
    }

    private static Path draft(Path file, String writer) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + writer + DRAFT);
    }

    private static void write(Path file, Path draft, Content content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        try {
            Files.write(draft, new byte[0]);
            content.writeTo(draft);
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Gives a finished draft its name. The draft must lie on the same disk as the file.
     *
     * @param draft a file that nobody writes to any more; it is gone afterwards
     * @param file its new name; an old file of that name is replaced
     */
    public static void publish(Path draft, Path file) throws IOException {
        sync(draft);
        rename(draft, file);
    }

    /** Gives a finished draft its name, if its bytes are on the disk already. */
    public static void rename(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (FOLDERS_CAN_BE_SYNCED) {
            sync(file.toAbsolutePath().resolveSibling(""));
        }
    }

    /** Brings the bytes of a file, or the names in a folder, to the disk. */
    private static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
