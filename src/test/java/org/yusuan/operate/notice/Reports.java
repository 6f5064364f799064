package org.yusuan.operate.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.AttentionKind;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunReport;
import org.yusuan.operate.run.RunReport.Contents;
import org.yusuan.operate.run.RunReport.Documents;
import org.yusuan.operate.run.SourceLine;

/** Makes reports of invented nights. */
final class Reports {
    private static final Instant BEGUN = Instant.parse("2024-03-01T18:30:00Z");

    private Reports() {}

    static RunReport quiet(long run) {
        return report(run, "run", RunEnding.WELL, List.of());
    }

    static RunReport worrying(long run) {
        return report(
                run,
                "run",
                RunEnding.LOOK,
                List.of(new AttentionItem(
                        AttentionKind.QUARANTINED, "", "大同市示例局.pdf", "damaged", "the file ends in its middle")));
    }

    static RunReport byHand(long run) {
        return report(run, "extract", RunEnding.FAILED, List.of());
    }

    private static RunReport report(long run, String command, RunEnding ending, List<AttentionItem> look) {
        SourceItem link =
                new SourceItem(SourceEnding.NEW, "", "https://portal.example/a.pdf", "title of a link", "", "");
        return new RunReport(
                RunReport.SCHEMA,
                run,
                command,
                ending,
                "",
                BEGUN,
                BEGUN.plusSeconds(60),
                new Documents(12, 3, 1, look.size(), 9),
                new Contents(10, 400, 2, Map.of("error", 0L, "warning", 1L, "info", 2L), 0),
                look,
                SourceLine.of(List.of(SourceReport.of("datong", List.of(link)))),
                new RowChanges(400, 3, 2, 1));
    }
}
