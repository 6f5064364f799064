package org.yusuan.dataset.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param directory the output directory
 * @param files in the order of the Data Package, {@code datapackage.json} last
 */
public record ExportSummary(Path directory, List<WrittenFile> files) {

    public ExportSummary {
        files = List.copyOf(files);
    }

    /**
     * Counts the records of a CSV.
     *
     * @param name without folder and extension, such as {@code facts}
     * @throws IllegalArgumentException if there is no such file
     */
    public long rows(String name) {
        return files.stream()
                .filter(file -> file.path().equals("csv/" + name + ".csv"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The export has no file '%s'".formatted(name)))
                .rows();
    }
}
