package org.yusuan.cli.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Unreadable;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/** What each source gave, for a person. */
final class SourceLines {
    private static final int SHOWN = 10;
    private static final String LINE = "  %-24s %,8d %,8d %,8d %,10d %,8d %,8d";

    private SourceLines() {}

    /** A line a source that offered anything, and what wants a look; empty if there is only the folder of {@code --input}. */
    static List<String> of(List<SourceReport> reports) {
        List<SourceReport> told =
                reports.stream().filter(report -> !report.counts().isEmpty()).toList();
        List<SourceItem> look = told.stream()
                .flatMap(report -> report.items().stream())
                .filter(item -> item.ending().wantsALook() || item.ending() == SourceEnding.REFUSED)
                // those have a paragraph of their own
                .filter(item -> !item.reason().equals(Unreadable.CATEGORY))
                .toList();
        if (told.stream().allMatch(report -> report.source().equals(FolderJob.COMMAND_LINE))) {
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
        told.forEach(report -> lines.add(line(report)));
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
