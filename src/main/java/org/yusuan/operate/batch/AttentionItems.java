package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yusuan.collect.source.Unreadable;
import org.yusuan.dataset.store.OpenItem;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.AttentionKind;

/** What a person should look at after a run. */
final class AttentionItems {
    private AttentionItems() {}

    static List<AttentionItem> of(HarvestReport report) {
        List<AttentionItem> look = new ArrayList<>(of(report.sources()));
        unreadable(report).forEach(look::add);
        report.open().forEach(one -> look.add(of(one, report.run())));
        report.gone()
                .forEach(name -> look.add(new AttentionItem(
                        AttentionKind.GONE,
                        "",
                        name,
                        "",
                        "its bytes are no longer where the jobs look; it stays as it was")));
        report.unmatched()
                .forEach(one -> look.add(new AttentionItem(
                        AttentionKind.CORRECTION,
                        "",
                        one.id().sha256(),
                        "",
                        "a correction fits no document: check its sha256 in overrides.csv")));
        return look;
    }

    /** What the sources failed to give, or refused. */
    static List<AttentionItem> of(List<SourceReport> sources) {
        return sources.stream()
                .flatMap(source -> source.items().stream().flatMap(item -> look(source.source(), item)))
                .toList();
    }

    private static Stream<AttentionItem> look(String source, SourceItem item) {
        return kind(item).map(kind -> new AttentionItem(kind, source, item.address(), item.reason(), item.message()));
    }

    /** What could not be opened of sources that were not asked in this run, so that no report of theirs names it. */
    private static Stream<AttentionItem> unreadable(HarvestReport report) {
        Set<String> asked = report.sources().stream().map(SourceReport::source).collect(Collectors.toSet());
        return report.found().unreadable().stream()
                .filter(file -> !asked.contains(file.source()))
                .flatMap(file -> look(file.source(), file.item()));
    }

    private static Stream<AttentionKind> kind(SourceItem item) {
        return switch (item.ending()) {
            case PAGE_FAILED ->
                Stream.of(
                        switch (item.reason()) {
                            case SourceItem.DRIED_UP -> AttentionKind.DRIED_UP;
                            case SourceItem.LIMIT -> AttentionKind.LIMIT;
                            default -> AttentionKind.PAGE_FAILED;
                        });
            case FAILED ->
                Stream.of(
                        item.reason().equals(Unreadable.CATEGORY)
                                ? AttentionKind.UNREADABLE
                                : AttentionKind.DOCUMENT_FAILED);
            case REFUSED -> Stream.of(AttentionKind.REFUSED);
            case NEW, CHANGED, UNCHANGED, PASSED_OVER -> Stream.empty();
        };
    }

    private static AttentionItem of(OpenItem open, long run) {
        AttentionKind kind =
                switch (open.kind()) {
                    case QUARANTINED -> AttentionKind.QUARANTINED;
                    case ERRORS -> AttentionKind.ERRORS;
                    case CONFLICT -> AttentionKind.CONFLICT;
                };
        return new AttentionItem(
                kind, "", open.sourceFile(), open.reason(), open.message(), open.run() == run ? null : open.since());
    }
}
