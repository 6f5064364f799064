package org.yusuan.collect.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/** Nights of web jobs against a portal on loopback, one day after the other. */
final class PlayedNights {
    private static final Instant FIRST = Instant.parse("2026-01-04T18:30:00Z");

    private final Path folder;
    private final Map<String, Path> jobs = new LinkedHashMap<>();
    final Archive archive;
    private int night;

    PlayedNights(Path folder) {
        this.folder = folder;
        this.archive = new Archive(folder.resolve("archive"));
    }

    /** Adds a job with these keys, or replaces it. */
    PlayedNights job(String name, String keys) {
        try {
            jobs.put(name, Files.writeString(folder.resolve(name + ".yaml"), """
                    name: %s
                    contact: a@b.example
                    recheck: 1
                    private_hosts: ["127.0.0.1"]
                    politeness: {delay: 1ms, attempts: 1, concurrency: 4}
                    """.formatted(name) + keys));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plays the next night; gives the reports in the order of the jobs. */
    List<SourceReport> night() {
        Instant now = FIRST.plus(Duration.ofDays(night));
        night++;
        List<WebJob> all = new ArrayList<>();
        jobs.values().forEach(file -> all.add((WebJob) new JobReader("1").read(file)));
        return new WebSources(archive, InstantSource.fixed(now)).collect(all, null);
    }

    /** Plays the next night of the only job. */
    SourceReport only() {
        return night().get(0);
    }

    /** What a person should look at, as reason and message. */
    static List<String> look(SourceReport report) {
        return report.items().stream()
                .filter(item -> item.ending().wantsALook())
                .map(item -> item.reason() + ": " + item.message())
                .toList();
    }

    static List<String> addresses(SourceReport report, SourceEnding ending) {
        return report.items().stream()
                .filter(item -> item.ending() == ending)
                .map(SourceItem::address)
                .toList();
    }

    static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
