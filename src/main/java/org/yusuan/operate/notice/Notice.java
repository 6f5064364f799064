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
 * The content of a notice: the report of a run without the lists that only a program reads, and without the texts of links, in
 * which a publisher may have put a person's name. The things that need attention come first.
 *
 * @param id the same for all attempts, so that a receiver knows a duplicate
 * @param ending how the run ended
 * @param message why it failed; empty if it did not
 * @param lookTotal number of things that need attention
 * @param look the first of them
 * @param documents the counts of documents
 * @param changes the counts of changed rows; null if the run changed none
 * @param contents the counts of what was read
 * @param sources what each source offered, without its items
 * @param run the number of the run
 * @param command the command of the run
 * @param begun when it began
 * @param ended when it ended; null if it was killed
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
    /** The longest list in a message; the rest is in the report. */
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
