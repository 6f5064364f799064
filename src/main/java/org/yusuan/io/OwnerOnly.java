package org.yusuan.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders and files that only their owner may enter and read, whatever the umask. On a file system without POSIX permissions they
 * are made with the system's own defaults.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private OwnerOnly() {}

    /**
     * Makes a folder with its missing parents; only those that are made now get the permissions.
     *
     * @return the folder
     */
    public static Path folder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return absolute;
        }
        return isPosix(absolute)
                ? Files.createDirectories(absolute, PosixFilePermissions.asFileAttribute(FOLDER))
                : Files.createDirectories(absolute);
    }

    /** Makes an empty file, or takes the permissions of all others away from one that is there. */
    public static void file(Path file) throws IOException {
        if (!isPosix(file)) {
            Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
            return;
        }
        try {
            Files.newByteChannel(
                            file,
                            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(FILE))
                    .close();
        } catch (FileAlreadyExistsException e) {
            restrict(file, FILE);
        }
    }

    /** Takes the permissions of all others away from a folder, and from the files in it. */
    public static void restrict(Path folder) throws IOException {
        if (isPosix(folder)) {
            restrict(folder, FOLDER);
            restrictFiles(folder, "");
        }
    }

    /** Takes the permissions of all others away from the files of a folder whose names begin so. */
    public static void restrictFiles(Path folder, String beginning) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(beginning))
                    .filter(Files::isRegularFile)
                    .toList()) {
                restrict(file, FILE);
            }
        }
    }

    /**
     * Closes a folder to users who are neither its owner nor of its group. A folder that everybody may write to, such as
     * {@code /tmp}, is shared on purpose and stays as it is.
     */
    public static void closeToOthers(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(folder);
        if (!now.contains(PosixFilePermission.OTHERS_WRITE) && now.removeAll(OTHERS)) {
            Files.setPosixFilePermissions(folder, now);
        }
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
