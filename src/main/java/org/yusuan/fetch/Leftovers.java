package org.yusuan.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a killed run left in the directory of its downloads. */
public final class Leftovers {
    private Leftovers() {}

    /**
     * Deletes what nobody can go on with: files of downloads to which no note belongs. Only while nobody fetches into it.
     *
     * @param into the directory of the requests
     */
    public static void sweep(Path into) throws IOException {
        List<Path> files = list(into);
        Set<String> noted = new HashSet<>();
        for (Path file : files) {
            if (PartFolder.isNote(file)) {
                noted.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
        }
        for (Path file : files) {
            if (PartFolder.isOurs(file) && !noted.contains(file.getFileName().toString())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Path> list(Path into) throws IOException {
        try (Stream<Path> files = Files.list(into)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
