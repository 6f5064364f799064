package org.yusuan.cli.rendering;

import java.util.List;
import java.util.Locale;
import org.yusuan.dataset.store.TableChange;
import org.yusuan.operate.batch.HarvestReport;

/** How a run changes the rows of the dataset. */
public final class ChangeSummary {
    private static final int SHOWN = 10;
    private static final int LONGEST = 160;

    private final HarvestReport report;
    private final boolean dryRun;
    private final StringBuilder text = new StringBuilder();

    /**
     * Makes a summary.
     *
     * @param report what the run did
     * @param dryRun whether nothing was changed
     */
    public ChangeSummary(HarvestReport report, boolean dryRun) {
        this.report = report;
        this.dryRun = dryRun;
    }

    /** The summary, in lines. */
    public String text() {
        gone();
        line(dryRun ? "Rows that would change (dry run, nothing was changed)" : "Rows that changed");
        if (report.changes().isEmpty()) {
            line("  none");
        } else {
            line(String.format(
                    Locale.ROOT, "  %-28s %8s %8s %8s %8s", "table", "added", "removed", "changed", "moved"));
        }
        report.changes().forEach(this::table);
        return text.toString();
    }

    private void table(TableChange change) {
        line(String.format(
                Locale.ROOT,
                "  %-28s %,8d %,8d %,8d %,8d",
                change.table(),
                change.added(),
                change.removed(),
                change.changed(),
                change.moved()));
        change.examples().forEach(example -> line("    " + shortened(example)));
    }

    private void gone() {
        List<String> gone = report.gone();
        if (!gone.isEmpty()) {
            line("Not read: the bytes of these documents are no longer where the jobs look");
        }
        gone.stream().limit(SHOWN).forEach(name -> line("  " + name));
        if (gone.size() > SHOWN) {
            line("  and " + (gone.size() - SHOWN) + " more");
        }
    }

    private static String shortened(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
