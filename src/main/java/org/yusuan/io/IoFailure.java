package org.yusuan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failure of files means for a person, and what to do about it. None of these is a defect of the program. */
public final class IoFailure {
    /** With less than this on the disk, a write that failed failed for want of space, in whatever language it says so. */
    private static final long FULL_BELOW = 64 << 10;

    private IoFailure() {}

    /**
     * Explains a failure by the first file operation in its chain of causes that explains anything.
     *
     * @return one line for a person; empty if no file operation failed, or if nothing can be said of it
     */
    public static Optional<String> explain(Throwable failure) {
        List<Throwable> chain = Stream.<Throwable>iterate(failure, link -> link != null, Throwable::getCause)
                .toList();
        return chain.stream()
                .flatMap(link -> kind(link).stream().map(kind -> kind.sentence(file(link))))
                .findFirst()
                .or(() -> chain.stream()
                        .filter(UncheckedIOException.class::isInstance)
                        .findFirst()
                        .map(IoFailure::unknown));
    }

    private static Optional<Kind> kind(Throwable failure) {
        if (failure instanceof ReadOnlyFileSystemException) {
            return Optional.of(Kind.READ_ONLY);
        }
        if (failure instanceof AccessDeniedException) {
            return Optional.of(Kind.NO_ACCESS);
        }
        if (failure instanceof NoSuchFileException) {
            return Optional.of(Kind.GONE);
        }
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.signs.stream().anyMatch(message::contains))
                .findFirst()
                .or(() -> failure instanceof FileSystemException file && isFull(file)
                        ? Optional.of(Kind.FULL)
                        : Optional.empty());
    }

    private static boolean isFull(FileSystemException failure) {
        try {
            Path file = failure.getFile() == null
                    ? null
                    : Path.of(failure.getFile()).toAbsolutePath();
            Path folder = file == null ? null : file.getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < FULL_BELOW;
        } catch (IOException | RuntimeException e) {
            return false; // the disk cannot even be asked: then this says nothing about its space
        }
    }

    private static @Nullable String file(Throwable failure) {
        return failure instanceof FileSystemException file ? file.getFile() : null;
    }

    private static String unknown(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage()
                + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")")
                + "; check the disk or the network folder, then run it again";
    }

    /** What can be wrong with files, and the words by which operating systems and databases say so. */
    private enum Kind {
        FULL(
                "there is no space left on the disk",
                "free some, then run it again; what was loaded before is whole",
                "no space left on device",
                "not enough space on the disk",
                "disk full",
                "could not extend file"),
        QUOTA(
                "the disk quota of this user is used up",
                "free some space or raise the quota, then run it again; what was loaded before is whole",
                "disk quota exceeded"),
        READ_ONLY(
                "the disk can only be read",
                "mount it so that it can be written, then run it again",
                "read-only file system"),
        NO_ACCESS(
                "access to the file is denied",
                "give the user of this program the right to read and write there, then run it again",
                "permission denied",
                "access is denied"),
        TOO_MANY_FILES(
                "the system allows no more open files",
                "raise the limit (ulimit -n), then run it again",
                "too many open files"),
        GONE(
                "a file or folder is gone",
                "check that nobody moved it and that the disk is mounted, then run it again",
                "no such file or directory");

        private final String problem;
        private final String remedy;
        private final List<String> signs;

        Kind(String problem, String remedy, String... signs) {
            this.problem = problem;
            this.remedy = remedy;
            this.signs = List.of(signs);
        }

        String sentence(@Nullable String file) {
            return problem + (file == null ? "" : " ('" + file + "')") + ": " + remedy;
        }
    }
}
