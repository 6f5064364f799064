package org.yusuan.cli.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yusuan.dataset.export.ExportSummary;
import org.yusuan.dataset.export.WrittenFile;

/**
 * The files of an exported selection: one line for each folder or single file.
 *
 * @param summary what was written
 */
public record ExportTable(ExportSummary summary) {
    private static final int KIB = 1024;

    /** The table, in lines. */
    public String text() {
        Map<String, List<WrittenFile>> places = new LinkedHashMap<>();
        summary.files().forEach(file -> places.computeIfAbsent(place(file.path()), place -> new ArrayList<>())
                .add(file));
        StringBuilder text = new StringBuilder("The selection is in " + summary.directory() + "\n");
        places.forEach((place, files) -> text.append(line(place, files)));
        return text.toString();
    }

    /** The folder of a path, or the path itself if it has none. */
    private static String place(String path) {
        int end = path.indexOf('/') + 1;
        return end == 0 ? path : path.substring(0, end);
    }

    private static String line(String place, List<WrittenFile> files) {
        long bytes = files.stream().mapToLong(WrittenFile::bytes).sum();
        long rows = files.stream().mapToLong(WrittenFile::rows).sum();
        String size = String.format(Locale.ROOT, "  %-18s%,12d KiB", place, (bytes + KIB - 1) / KIB);
        String count = rows == 0 ? "" : String.format(Locale.ROOT, "%,12d rows in %d files", rows, files.size());
        return size + count + "\n";
    }
}
