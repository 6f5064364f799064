package org.yusuan.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yusuan.dataset.store.StoreStatus;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport;

/**
 * The results of a run that must not depend on earlier kills: the files of the dataset by name, the content of the archive, and
 * the counts of the database.
 *
 * @param dataset the text of every file that is published, but of the page and the record of the run
 * @param names of all files in the output, but of those that every run adds to; so nothing half done is left
 * @param archived the names of what lies in the archive; the bytes are what the names say, as {@code archive verify} shows
 * @param verified what {@code archive verify} prints
 * @param database the counts of the database, in words
 */
record OutputState(
        Map<String, String> dataset, List<String> names, List<String> archived, String verified, String database) {

    /** The state of a desk between two runs. */
    static OutputState of(Desk desk) {
        Map<String, String> dataset = new TreeMap<>();
        for (String folder : List.of("csv", "compare", "datapackage.json")) {
            files(desk.output().resolve(folder))
                    .forEach(file -> dataset.put(desk.output().relativize(file).toString(), text(file)));
        }
        return new OutputState(
                dataset,
                files(desk.output())
                        .map(file -> desk.output().relativize(file).toString())
                        .filter(name -> !name.matches("(database|log|report/runs)/.*"))
                        .sorted()
                        .toList(),
                archived(desk),
                ObedientYusuan.run(List.of(
                                "archive",
                                "verify",
                                "--jobs",
                                desk.folder().resolve("jobs").toString()))
                        .out(),
                counts(desk));
    }

    /** The names of the documents in the archive; what is kept there of pages is none. */
    static List<String> archived(Desk desk) {
        return files(archive(desk))
                .map(file -> archive(desk).relativize(file).toString())
                .filter(name -> name.matches("(.*/)?[0-9a-f]{64}") && !name.startsWith("pages"))
                .sorted()
                .toList();
    }

    static Path archive(Desk desk) {
        return desk.folder().resolve("input").resolve("archive");
    }

    /** All files under a path; none if nothing is there. A file that goes away meanwhile may be missing. */
    static Stream<Path> files(Path path) {
        if (!Files.exists(path)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | UncheckedIOException changing) {
            return Stream.empty();
        }
    }

    /** The report of the last run. */
    static RunReport lastReport(Desk desk) {
        return new RunFiles(desk.output()).last().orElseThrow();
    }

    private static String counts(Desk desk) {
        try (LastRun last = LastRun.of(desk)) {
            StoreStatus status = last.status();
            return "documents %s, tables %d, facts %d, findings %s"
                    .formatted(
                            new TreeMap<>(status.documents()),
                            status.tables(),
                            status.facts(),
                            new TreeMap<>(status.findings()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
