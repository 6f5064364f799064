package org.yusuan.cli.rendering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.yusuan.dataset.store.OpenItem;

/** All that is open in the dataset, the newest first, as the summary of a run and {@code yusuan status} print it. */
final class OpenList {
    /** The longest list; all are in report/run.json. */
    private static final int SHOWN = 10;

    private final List<OpenItem> open;
    private final long run;

    /** @param run the run whose own items are called new; 0 for none */
    OpenList(List<OpenItem> open, long run) {
        this.open = open.stream()
                .sorted(Comparator.comparing(OpenItem::since, Comparator.reverseOrder())
                        .thenComparing(OpenItem::kind))
                .toList();
        this.run = run;
    }

    /** The list, in lines; empty if nothing is open. */
    String text() {
        if (open.isEmpty()) {
            return "";
        }
        long fresh = open.stream().filter(one -> one.run() == run).count();
        StringBuilder text = new StringBuilder("Open: ").append(open.size());
        text.append(run == 0 ? "\n" : ", " + fresh + " of them new\n");
        open.stream().limit(SHOWN).forEach(one -> text.append(line(one)).append('\n'));
        if (open.size() > SHOWN) {
            text.append("  and ").append(open.size() - SHOWN).append(" more, in report/run.json\n");
        }
        return text.toString();
    }

    private String line(OpenItem one) {
        String word = one.reason().isEmpty() ? one.kind().name().toLowerCase(Locale.ROOT) : one.reason();
        String age = one.run() == run ? "new" : "since " + LocalDate.ofInstant(one.since(), ZoneId.systemDefault());
        return "  " + one.sourceFile() + "  " + word + ": " + one.message() + "  (" + age + ", "
                + one.id().disclosureId() + ")";
    }
}
