package org.yusuan.cli.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yusuan.model.Sha256;

/**
 * Names the program that reads scanned pages by its content: with each change of what paints, recognises or redacts a page,
 * the name changes. Somebody would forget to raise a number by hand, and old readings would be taken for new ones.
 */
final class ReadingProgram {
    private static final List<String> PARTS = List.of(
            "classpath*:org/yusuan/document/page/**/*.class",
            "classpath*:org/yusuan/document/ocr/**/*.class",
            "classpath*:org/yusuan/document/grid/**/*.class",
            "classpath*:models/*.onnx",
            // PDFBox paints pages, and this file has its version
            "classpath*:META-INF/maven/org.apache.pdfbox/pdfbox/pom.properties");

    private static final int LENGTH = 16;

    private ReadingProgram() {}

    /** The first sixteen hexadecimal digits of its SHA-256. */
    static String name() {
        try {
            MessageDigest digest = Sha256.newDigest();
            for (Resource part : parts().values()) {
                try (InputStream in = new DigestInputStream(part.getInputStream(), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own parts", e);
        }
    }

    /** The parts by address, since a class path lists them in any order. */
    private static SortedMap<String, Resource> parts() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        SortedMap<String, Resource> parts = new TreeMap<>();
        for (String pattern : PARTS) {
            for (Resource part : resolver.getResources(pattern)) {
                parts.put(part.getURI().toString(), part);
            }
        }
        return parts;
    }
}
