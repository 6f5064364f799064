package org.yusuan.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.yusuan.model.UnreadableDocument;

/** Measures what an {@code .xlsx} unpacks to before it is opened: POI's own guard allows 4 GB a part. */
final class PackageSize {
    private static final int BUFFER = 1 << 16;

    private PackageSize() {}

    /** @throws UnreadableDocument if the parts are larger than allowed, whatever sizes they declare */
    static void check(Path file, long allowed) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            long size = 0;
            for (ZipEntry part : Collections.list(parts.entries())) {
                size += unpacked(parts, part, allowed - size);
                if (size > allowed) {
                    throw UnreadableDocument.tooMany("workbook", "bytes when it is unpacked (or more)", size, allowed);
                }
            }
        } catch (ZipException e) {
            // an .xls, or damaged: opening it decides which
            return;
        }
    }

    /** @throws UnreadableDocument if the parts are larger than allowed, whatever sizes they declare */
    static void check(byte[] file, long allowed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                for (int read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                    size += read;
                    if (size > allowed) {
                        throw UnreadableDocument.tooMany(
                                "workbook", "bytes when it is unpacked (or more)", size, allowed);
                    }
                }
            }
        }
    }

    /** Reads as much as allowed and a little more. */
    private static long unpacked(ZipFile parts, ZipEntry part, long allowed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = parts.getInputStream(part)) {
            int read = in.read(buffer);
            while (read >= 0 && size <= allowed) {
                size += read;
                read = in.read(buffer);
            }
        }
        return size;
    }
}
