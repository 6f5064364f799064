package org.yusuan.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a strict Open XML package (ISO/IEC 29500) as a transitional one, which POI reads. For what a sheet displays the two
 * differ in the names of their namespaces, and in dates that are written as texts.
 */
final class StrictPackage {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";

    /** Longer names first, because some begin with others. */
    private static final Map<String, String> NAMES = names();

    private StrictPackage() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("officeDocument/extendedProperties", "officeDocument/2006/extended-properties");
        names.put(
                "officeDocument/relationships/extendedProperties",
                "officeDocument/2006/relationships/extended-properties");
        names.put("officeDocument/customProperties", "officeDocument/2006/custom-properties");
        names.put(
                "officeDocument/relationships/customProperties", "officeDocument/2006/relationships/custom-properties");
        names.put("officeDocument/", "officeDocument/2006/");
        names.put("spreadsheetml/", "spreadsheetml/2006/");
        names.put("drawingml/", "drawingml/2006/");
        names.put("wordprocessingml/", "wordprocessingml/2006/");
        names.put("presentationml/", "presentationml/2006/");
        names.put("schemaLibrary/", "schemaLibrary/2006/");
        return names;
    }

    /** The whole package, rewritten; its size was checked before. */
    static byte[] transitional(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile strict = new ZipFile(file.toFile());
                ZipOutputStream made = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(strict.entries())) {
                try (InputStream in = strict.getInputStream(part)) {
                    made.putNextEntry(new ZipEntry(part.getName()));
                    made.write(rewritten(part.getName(), in.readAllBytes()));
                    made.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rewritten(String name, byte[] content) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> entry : NAMES.entrySet()) {
            text = text.replace(STRICT + entry.getKey(), TRANSITIONAL + entry.getValue());
        }
        text = text.replaceFirst("\\sconformance=\"strict\"", "");
        if (name.contains("/worksheets/")) {
            // dates as ISO 8601 texts
            text = text.replaceAll("(<c\\s[^>]*?)t=\"d\"", "$1t=\"str\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
