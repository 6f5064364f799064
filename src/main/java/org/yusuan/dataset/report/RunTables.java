package org.yusuan.dataset.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.StoreStatus;

/** Lists the totals of the dataset, and what the last run counted and brought. */
@Component
final class RunTables {
    private static final List<String> RUN = List.of(
            "run", "command", "started_at", "ended_at", "seconds", "discovered", "loaded", "quarantined", "unchanged");

    private final DocumentStore store;
    private final DocumentListing documents;

    RunTables(DocumentStore store, DocumentListing documents) {
        this.store = store;
        this.documents = documents;
    }

    /** Counts over the whole dataset. The same documents give the same counts. */
    PageTable totals() {
        StoreStatus status = store.status();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        status.documents().forEach((word, count) -> rows.add(List.of("documents." + word.word(), count)));
        rows.add(List.of("tables", status.tables()));
        rows.add(List.of("facts", status.facts()));
        rows.add(List.of("vouched_facts", status.vouchedFacts()));
        status.findings().forEach((severity, count) -> rows.add(List.of("findings." + severity.word(), count)));
        return PageTable.whole("totals", List.of("name", "count"), rows);
    }

    /** The last run and its news: the only part of the page that depends on more than the documents. */
    List<PageTable> lastRun() {
        StoreStatus.RunRecord run = store.status().lastRun();
        return run == null
                ? List.of(PageTable.whole("run", RUN, List.of()))
                : List.of(PageTable.whole("run", RUN, List.of(row(run))), documents.news(run.run()));
    }

    private static List<@Nullable Object> row(StoreStatus.RunRecord run) {
        RunCounts counts = run.counts();
        return Arrays.asList(
                run.run(),
                run.command(),
                run.startedAt().toString(),
                run.endedAt() == null ? null : run.endedAt().toString(),
                seconds(run.startedAt(), run.endedAt()),
                counts == null ? null : counts.discovered(),
                counts == null ? null : counts.loaded(),
                counts == null ? null : counts.quarantined(),
                counts == null ? null : counts.unchanged());
    }

    private static @Nullable Long seconds(Instant from, @Nullable Instant to) {
        return to == null ? null : Duration.between(from, to).toSeconds();
    }
}
