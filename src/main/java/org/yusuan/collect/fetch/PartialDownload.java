package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a body so far, packed as it was sent. In the hands of one thread at a time.
 *
 * <p>Only a body with a strong entity tag can be gone on with: without one nobody knows whether the rest belongs to it.
 */
final class PartialDownload {
    private final Path folder;
    private @Nullable Path file;
    private ResponseHeaders head;

    /** Nothing yet. */
    PartialDownload(Path folder) {
        this.folder = folder;
        this.head = ResponseHeaders.NONE;
    }

    /** As an earlier visit left it. */
    PartialDownload(Path folder, Path file, ResponseHeaders head) {
        this.folder = folder;
        this.file = file;
        this.head = head;
    }

    ResponseHeaders head() {
        return head;
    }

    /** The file, null as long as nothing has come. */
    @Nullable
    Path file() {
        return file;
    }

    /** How many bytes are here that the rest can be added to; 0 if the body must be had from its beginning. */
    long resumable() throws StoppedException {
        return head.validators().strong().isEmpty() ? 0 : size();
    }

    long size() throws StoppedException {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** A body from its beginning: what was here before is gone. */
    OutputStream begin(ResponseHeaders answer) throws StoppedException {
        try {
            head = answer;
            file = file == null ? Files.createTempFile(folder, "fetch-", ".part") : file;
            return Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** The rest of a body. */
    OutputStream goOn() throws StoppedException {
        try {
            return Files.newOutputStream(present(), StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** The file, which a body that has begun has. */
    Path present() {
        if (file == null) {
            throw new IllegalStateException("nothing has come yet");
        }
        return file;
    }

    /** Forgets what has come. */
    void drop() throws StoppedException {
        head = ResponseHeaders.NONE;
        try {
            if (file != null) {
                Files.deleteIfExists(file);
                file = null;
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** The file is somebody else's from now on. */
    void release() {
        file = null;
        head = ResponseHeaders.NONE;
    }

    static StoppedException notWritable(IOException cause) {
        return new StoppedException(FailureReason.NOT_WRITABLE, "the body could not be written here: " + cause, cause);
    }
}
