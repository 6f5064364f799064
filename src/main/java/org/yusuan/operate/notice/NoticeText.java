package org.yusuan.operate.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.SourceLine;

/** The text of a notice: first what needs attention, then the figures. */
final class NoticeText {
    private final Notice notice;
    private final StringBuilder text = new StringBuilder();

    private NoticeText(Notice notice) {
        this.notice = notice;
    }

    /** One line that says whether somebody has to act. */
    static String subject(Notice notice) {
        String what =
                switch (notice.ending()) {
                    case WELL -> "all is well, " + notice.documents().loaded() + " documents loaded";
                    case LOOK ->
                        notice.lookTotal() + (notice.lookTotal() == 1 ? " thing wants" : " things want") + " a look";
                    case FAILED -> "the run failed";
                    case KILLED -> "the run was killed";
                };
        return "[yusuan] run " + notice.run() + ": " + what;
    }

    /** The whole text, in lines. */
    static String body(Notice notice) {
        NoticeText one = new NoticeText(notice);
        one.look();
        one.figures();
        one.sources();
        return one.text.toString();
    }

    private void look() {
        if (notice.look().isEmpty()) {
            line("Nothing wants a look.");
            return;
        }
        line("What wants a look");
        notice.look().forEach(this::look);
        if (notice.lookTotal() > notice.look().size()) {
            line("  and " + (notice.lookTotal() - notice.look().size()) + " more, in report/run.json");
        }
    }

    private void look(AttentionItem look) {
        String where = (look.source() + " " + look.name()).strip();
        line("  " + look.kind().word().replace('_', ' ') + (where.isEmpty() ? "" : ": " + where) + age(look));
        line("    " + (look.reason().isEmpty() ? "" : look.reason() + ": ") + look.message());
    }

    private static String age(AttentionItem look) {
        return look.since() == null
                ? ""
                : " (open since " + LocalDate.ofInstant(look.since(), ZoneId.systemDefault()) + ")";
    }

    private void figures() {
        line("");
        line("Documents: %d found, %d loaded (%d with findings), %d quarantined, %d unchanged"
                .formatted(
                        notice.documents().found(),
                        notice.documents().loaded(),
                        notice.documents().withFindings(),
                        notice.documents().quarantined(),
                        notice.documents().unchanged()));
        RowChanges rows = notice.changes();
        if (rows != null) {
            line("Rows of the dataset: %d added, %d changed, %d superseded, %d removed"
                    .formatted(rows.added(), rows.changed(), rows.superseded(), rows.removed()));
        }
    }

    private void sources() {
        if (!notice.sources().isEmpty()) {
            line("");
            line("Sources");
        }
        notice.sources().forEach(this::source);
    }

    private void source(SourceLine source) {
        line(String.format(
                Locale.ROOT,
                "  %s: %d seen, %d new, %d changed, %d unchanged, %d refused, %d failed, %d pages failed",
                source.source(),
                source.seen(),
                source.fresh(),
                source.changed(),
                source.unchanged(),
                source.refused(),
                source.failed(),
                source.pagesFailed()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
