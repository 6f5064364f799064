package org.yusuan.document.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a PDF file, which says where its table of objects begins. PDFBox silently rebuilds a table that it cannot find;
 * this is how we know that it had to.
 */
final class Trailer {
    /** The specification allows 1 024 bytes of anything after the end; writers of signatures leave more. */
    private static final int TAIL = 4096;

    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,15})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("\\A\\s*(xref|\\d+\\s+\\d+\\s+obj)");

    private Trailer() {}

    /** Whether the file's last lines name the place of a table of objects, and one stands there. */
    static boolean isIntact(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            Matcher end = END.matcher(read(bytes, Math.max(0, bytes.length() - TAIL), TAIL));
            long table = -1;
            while (end.find()) {
                table = Long.parseLong(end.group(1));
            }
            // An offset is counted from the header, which need not be the first byte.
            return table >= 0
                    && TABLE.matcher(read(bytes, table + header(bytes), 64)).find();
        }
    }

    private static long header(RandomAccessFile bytes) throws IOException {
        return Math.max(0, read(bytes, 0, 1024).indexOf("%PDF-"));
    }

    private static String read(RandomAccessFile bytes, long from, int length) throws IOException {
        byte[] buffer = new byte[(int) Math.max(0, Math.min(length, bytes.length() - from))];
        bytes.seek(from);
        bytes.readFully(buffer);
        return new String(buffer, StandardCharsets.ISO_8859_1);
    }
}
