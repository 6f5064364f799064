package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of an export for tests. */
final class CsvText {
    private CsvText() {}

    /** The lines of a CSV without its header. */
    static List<String> records(Path output, String name) {
        List<String> lines =
                text(output.resolve("csv/" + name + ".csv")).lines().toList();
        return lines.subList(1, lines.size());
    }

    static String header(Path output, String name) {
        return text(output.resolve("csv/" + name + ".csv")).lines().findFirst().orElseThrow();
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** All published files, by path, as texts. */
    static SortedMap<String, String> release(Path output) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            paths.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(".export.lock"))
                    .forEach(
                            file -> files.put(output.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
