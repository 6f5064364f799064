package org.yusuan.operate.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunReport;
import org.yusuan.operate.run.RunReport.Contents;
import org.yusuan.operate.run.RunReport.Documents;
import org.yusuan.operate.run.SourceLine;

/**
 * What is told of a run: its report without the lists that only a program reads, and without the texts of links, in which a
 * publisher may have put a person's name. What wants a look comes first.
 *
 * @param id the same for every attempt: who gets it twice can tell
 * @param look the first of what wants a look
 * @param lookTotal how much there is of it
 * @param sources what each source gave, without its items
 */
record Notice(
        String id,
        RunEnding ending,
        String message,
        int lookTotal,
        List<AttentionItem> look,
        Documents documents,
        @Nullable RowChanges changes,
        Contents contents,
        List<SourceLine> sources,
        long run,
        String command,
        Instant begun,
        @Nullable Instant ended) {
    /** What a person reads in a message; the rest is in the report. */
    private static final int SHOWN = 50;

    static Notice of(RunReport report) {
        return new Notice(
                "run-%d-%d".formatted(report.run(), report.begun().toEpochMilli()),
                report.ending(),
                report.message(),
                report.look().size(),
                report.look().stream().limit(SHOWN).toList(),
                report.documents(),
                report.changes(),
                report.contents(),
                report.sources().stream().map(SourceLine::withoutItems).toList(),
                report.run(),
                report.command(),
                report.begun(),
                report.ended());
    }
}
