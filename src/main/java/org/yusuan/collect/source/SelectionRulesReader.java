package org.yusuan.collect.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which links of a source lead on, and which documents it takes. */
final class SelectionRulesReader {
    private final JobNode node;

    SelectionRulesReader(JobNode node) {
        this.node = node;
    }

    SelectionRules taking(String kind) {
        List<LinkRule> attachments = node.children("attachments", JobKeys.LINK).stream()
                .map(SelectionRulesReader::link)
                .toList();
        return new SelectionRules(
                links(kind),
                attachments,
                node.value("depth", JobValues::number).orElse(attachments.isEmpty() ? 0 : 1),
                node.child("published", JobKeys.PUBLISHED)
                        .map(SelectionRulesReader::published)
                        .orElse(DateRule.NONE),
                node.child("title", JobKeys.TITLE)
                        .map(SelectionRulesReader::title)
                        .orElse(TitleFilter.ALL));
    }

    /** @return null if the list has one page */
    @Nullable
    Paging paging() {
        return node.child("paging", JobKeys.PAGING)
                .map(SelectionRulesReader::paging)
                .orElse(null);
    }

    /** Everything on a list page would be menus and friends too; sitemaps, feeds and lists of addresses hold nothing else. */
    private List<LinkRule> links(String kind) {
        List<LinkRule> links = node.children("links", JobKeys.LINK).stream()
                .map(SelectionRulesReader::link)
                .toList();
        if (links.isEmpty() && kind.equals("pages")) {
            throw node.missing("links");
        }
        return links.isEmpty() ? List.of(LinkRule.ANY) : links;
    }

    private static Paging paging(JobNode node) {
        if (node.has("next")) {
            return new Paging.Next(node.children("next", JobKeys.LINK).stream()
                    .map(SelectionRulesReader::link)
                    .findFirst()
                    .orElse(LinkRule.ANY));
        }
        String address = node.text("address");
        if (!address.contains(Paging.Numbered.NUMBER)) {
            throw node.fault("address", "'address' needs the place of the number, such as index_{n}.html");
        }
        return new Paging.Numbered(
                address,
                node.value("from", JobValues::number).orElse(2),
                node.value("to", JobValues::positive).orElse(Integer.MAX_VALUE),
                node.value("count", JobValues::groupPattern).orElse(null));
    }

    private static LinkRule link(JobNode node) {
        return new LinkRule(
                node.value("css", JobValues::css).orElse(null),
                node.value("text", JobValues::pattern).orElse(null),
                node.value("address", JobValues::pattern).orElse(null),
                node.value("script", JobValues::groupPattern).orElse(null));
    }

    private static DateRule published(JobNode node) {
        return new DateRule(
                node.value("css", JobValues::css).orElse(null),
                node.value("text", JobValues::pattern).orElse(null),
                node.value("address", JobValues::pattern).orElse(null));
    }

    private static TitleFilter title(JobNode node) {
        return new TitleFilter(
                node.list("include", JobValues::pattern).orElse(List.of()),
                node.list("exclude", JobValues::pattern).orElse(List.of()));
    }
}
