package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body that have come so far, encoded as they were sent. One thread uses it at a time.
 *
 * <p>Only a body with a strong entity tag can be resumed: without one nobody knows whether the rest belongs to it.
 */
final class PartialDownload {
    private final Path folder;
    private @Nullable Path file;
    private ResponseHeaders headers;

    /** A download of which nothing has come yet. */
    PartialDownload(Path folder) {
        this.folder = folder;
        this.headers = ResponseHeaders.NONE;
    }

    /** A download that an earlier visit left. */
    PartialDownload(Path folder, Path file, ResponseHeaders headers) {
        this.folder = folder;
        this.file = file;
        this.headers = headers;
    }

    ResponseHeaders headers() {
        return headers;
    }

    /** From which byte on the body can be asked for; 0 if it must be fetched from its beginning. */
    long resumeFrom() throws StoppedException {
        return headers.validators().strong().isEmpty() ? 0 : size();
    }

    long size() throws StoppedException {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    /** Starts a body from its beginning; what came before is overwritten. */
    OutputStream start(ResponseHeaders response) throws StoppedException {
        try {
            headers = response;
            file = file == null ? Files.createTempFile(folder, "fetch-", ".part") : file;
            return Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    /** Continues a body. */
    OutputStream append() throws StoppedException {
        try {
            return Files.newOutputStream(path(), StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    /** The file of a body that has been started. */
    Path path() {
        if (file == null) {
            throw new IllegalStateException("nothing has come yet");
        }
        return file;
    }

    /** Deletes what has come. */
    void discard() throws StoppedException {
        headers = ResponseHeaders.NONE;
        try {
            if (file != null) {
                Files.deleteIfExists(file);
                file = null;
            }
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    /** Gives the file away: it belongs to somebody else from now on. */
    void release() {
        file = null;
        headers = ResponseHeaders.NONE;
    }
}
