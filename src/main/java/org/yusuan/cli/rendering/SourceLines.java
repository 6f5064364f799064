package org.yusuan.cli.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Unreadable;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/** The part of a summary that shows what each source offered. */
final class SourceLines {
    private static final int SHOWN = 10;
    private static final String LINE = "  %-24s %,8d %,8d %,8d %,10d %,8d %,8d";

    private SourceLines() {}

    /**
     * One line for each source that offered anything, then the items that need attention.
     *
     * @return empty if the only source is the folder of {@code --input}
     */
    static List<String> of(List<SourceReport> reports) {
        List<SourceReport> shown =
                reports.stream().filter(report -> !report.counts().isEmpty()).toList();
        List<SourceItem> look = shown.stream()
                .flatMap(report -> report.items().stream())
                .filter(item -> item.ending().wantsALook() || item.ending() == SourceEnding.REFUSED)
                // the summary lists these apart
                .filter(item -> !item.reason().equals(Unreadable.CATEGORY))
                .toList();
        if (shown.stream().allMatch(report -> report.source().equals(FolderJob.COMMAND_LINE))) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-26s %8s %8s %8s %10s %8s %8s",
                "Sources",
                "seen",
                "new",
                "changed",
                "unchanged",
                "refused",
                "failed"));
        shown.forEach(report -> lines.add(line(report)));
        look.stream()
                .limit(SHOWN)
                .forEach(item -> lines.add("  " + item.ending().word().replace('_', ' ') + " " + item.address() + "  "
                        + item.reason() + ": " + item.message()));
        if (look.size() > SHOWN) {
            lines.add("  and " + (look.size() - SHOWN) + " more");
        }
        return lines;
    }

    private static String line(SourceReport report) {
        return String.format(
                Locale.ROOT,
                LINE,
                report.source(),
                report.seen(),
                report.count(SourceEnding.NEW),
                report.count(SourceEnding.CHANGED),
                report.count(SourceEnding.UNCHANGED),
                report.count(SourceEnding.REFUSED),
                report.count(SourceEnding.FAILED));
    }
}
