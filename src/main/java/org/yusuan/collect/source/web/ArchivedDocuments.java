package org.yusuan.collect.source.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Visit;
import org.yusuan.collect.source.FoundFile;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.DocumentId;

/** Lists the documents of a web job in the archive, including those that have gone from their pages. */
public final class ArchivedDocuments {
    /** A shorter link text describes no document, such as 附件1 or 点击下载. */
    private static final int DESCRIPTIVE = 8;

    private ArchivedDocuments() {}

    /** Lists every document under every address, as its last visit recorded it. */
    public static List<FoundFile> of(WebJob job, Archive archive) {
        Map<List<String>, Visit> last = new LinkedHashMap<>();
        List<Visit> visits = archive.visits(job.name());
        visits.forEach(visit -> last.put(List.of(visit.url(), visit.sha256()), visit));
        Map<DocumentId, Instant> arrivals = new HashMap<>();
        visits.forEach(visit -> arrivals.putIfAbsent(new DocumentId(visit.sha256()), visit.night()));
        return last.values().stream()
                .map(visit -> found(job, archive, visit, arrivals))
                .toList();
    }

    private static FoundFile found(WebJob job, Archive archive, Visit visit, Map<DocumentId, Instant> arrivals) {
        DocumentId id = new DocumentId(visit.sha256());
        Path file = archive.file(id);
        return new FoundFile(
                job.terms(),
                file,
                id,
                visit.size(),
                visit.fileName(),
                visit.url(),
                description(visit),
                visit.region().isEmpty() ? job.terms().region() : visit.region(),
                visit.published(),
                arrivals.get(id));
    }

    private static String description(Visit visit) {
        return visit.linkText().length() < DESCRIPTIVE && !visit.title().isEmpty() ? visit.title() : visit.linkText();
    }
}
