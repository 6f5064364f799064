package org.yusuan.collect.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.YamlMapping;
import tools.jackson.core.JsonPointer;

/** Reads which links of a source a job follows, and which documents it takes. */
final class SelectionRulesReader {
    private final YamlMapping yaml;

    SelectionRulesReader(YamlMapping yaml) {
        this.yaml = yaml;
    }

    SelectionRules rules(String kind) {
        List<LinkRule> attachments = linkRules(yaml, "attachments");
        return new SelectionRules(
                links(kind),
                attachments,
                yaml.value("depth", JobValues::number).orElse(attachments.isEmpty() ? 0 : 1),
                JobReader.child(yaml, "published", JobKeys.PUBLISHED)
                        .map(SelectionRulesReader::published)
                        .orElse(SelectionRules.DateRule.NONE),
                JobReader.child(yaml, "title", JobKeys.TITLE)
                        .map(SelectionRulesReader::title)
                        .orElse(SelectionRules.TitleFilter.ALL));
    }

    /** @return null if the list has one page */
    StartAddress.@Nullable Paging paging() {
        return JobReader.child(yaml, "paging", JobKeys.PAGING)
                .map(SelectionRulesReader::paging)
                .orElse(null);
    }

    /** A list page has menus and other links too, so it needs a rule; sitemaps, feeds and lists of addresses have none. */
    private List<LinkRule> links(String kind) {
        List<LinkRule> links = linkRules(yaml, "links");
        if (links.isEmpty() && kind.equals("pages")) {
            throw yaml.missing("links");
        }
        return links.isEmpty() ? List.of(LinkRule.ANY) : links;
    }

    private static StartAddress.Paging paging(YamlMapping yaml) {
        if (yaml.has("next")) {
            return new StartAddress.Paging.Next(
                    linkRules(yaml, "next").stream().findFirst().orElse(LinkRule.ANY));
        }
        String address = JobReader.text(yaml, "address");
        if (!address.contains(StartAddress.Paging.Numbered.NUMBER)) {
            throw yaml.error("address", "'address' needs the place of the number, such as index_{n}.html");
        }
        return new StartAddress.Paging.Numbered(
                address,
                yaml.value("from", JobValues::number).orElse(2),
                yaml.value("to", JobValues::positive).orElse(Integer.MAX_VALUE),
                yaml.value("count", JobValues::groupPattern).orElse(null));
    }

    private static List<LinkRule> linkRules(YamlMapping yaml, String key) {
        List<YamlMapping> rules = yaml.oneOrMoreMappings(key);
        rules.forEach(rule -> rule.allowOnly("'" + key + "'", JobKeys.LINK));
        return rules.stream().map(SelectionRulesReader::link).toList();
    }

    private static LinkRule link(YamlMapping yaml) {
        return new LinkRule(
                yaml.value("css", JobValues::css).orElse(null),
                yaml.value("text", JobValues::pattern).orElse(null),
                yaml.value("address", JobValues::pattern).orElse(null),
                yaml.value("script", JobValues::groupPattern).orElse(null),
                yaml.value("json", text -> JobValues.pointer(text.equals("/") ? "" : text))
                        .map(entries -> json(yaml, entries))
                        .orElse(null));
    }

    private static LinkRule.JsonList json(YamlMapping yaml, JsonPointer entries) {
        return new LinkRule.JsonList(
                entries,
                yaml.value("url", JobValues::pointers).orElseThrow(() -> yaml.missing("url")),
                yaml.value("title", JobValues::pointer).orElse(null),
                yaml.value("date", JobValues::pointer).orElse(null));
    }

    private static SelectionRules.DateRule published(YamlMapping yaml) {
        return new SelectionRules.DateRule(
                yaml.value("css", JobValues::css).orElse(null),
                yaml.value("text", JobValues::pattern).orElse(null),
                yaml.value("address", JobValues::pattern).orElse(null));
    }

    private static SelectionRules.TitleFilter title(YamlMapping yaml) {
        return new SelectionRules.TitleFilter(
                yaml.values("include", JobValues::pattern).orElse(List.of()),
                yaml.values("exclude", JobValues::pattern).orElse(List.of()));
    }
}
