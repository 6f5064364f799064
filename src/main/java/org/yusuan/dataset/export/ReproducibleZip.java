package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a ZIP archive without the times in it, so that the same content gives the same bytes. */
final class ReproducibleZip {
    /** The earliest time that a ZIP can store. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The entry into which fastexcel always writes the current time. */
    private static final String PROPERTIES = "docProps/core.xml";

    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private ReproducibleZip() {}

    /**
     * Copies the archive.
     *
     * @param out left open
     */
    static void copy(Path archive, OutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(archive.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(out);
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                copy(in, entries.nextElement(), copy);
            }
            copy.finish();
        }
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        out.putNextEntry(same);
        try (InputStream content = in.getInputStream(entry)) {
            if (entry.getName().equals(PROPERTIES)) {
                String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
            } else {
                content.transferTo(out);
            }
        }
        out.closeEntry();
    }
}
