package org.yusuan.collect.source;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys of job files; docs/jobs.md explains each of them. */
final class JobKeys {
    private static final List<String> ANY_JOB = List.of("name", "kind", "region", "template", "publishers", "schedule");
    private static final List<String> WEB_JOB = List.of(
            "contact",
            "politeness",
            "limits",
            "recheck",
            "private_hosts",
            "authorization_env",
            "proxy_env",
            "links",
            "attachments",
            "depth",
            "published",
            "title");

    /** The keys that only jobs of one kind have. The first key of each kind is enough to recognise it. */
    static final Map<String, List<String>> OF_KIND = Map.of(
            "folder", List.of("folder", "include"),
            "pages", List.of("start", "paging"),
            "sitemap", List.of("sitemap"),
            "feed", List.of("feed"),
            "urls", List.of("file"));

    /** All kinds, in the order of docs/jobs.md. */
    static final List<String> KINDS = List.of("folder", "pages", "sitemap", "feed", "urls");

    static final List<String> SCHEDULE = List.of("cron", "zone");
    static final List<String> POLITENESS = List.of("delay", "concurrency", "hours", "zone", "attempts", "backoff");
    static final List<String> LIMITS = List.of("documents", "pages", "size", "bytes", "time", "speed", "window");
    static final List<String> LINK = List.of("css", "text", "address", "script", "json", "url", "title", "date");
    static final List<String> PAGING = List.of("next", "address", "from", "to", "count");
    static final List<String> PUBLISHED = List.of("css", "text", "address");
    static final List<String> TITLE = List.of("include", "exclude");

    private JobKeys() {}

    /** The keys of a job of that kind. */
    static List<String> of(String kind) {
        List<String> own = OF_KIND.getOrDefault(kind, List.of());
        return Stream.of(ANY_JOB, own, kind.equals("folder") ? List.<String>of() : WEB_JOB)
                .flatMap(List::stream)
                .toList();
    }

    /** All keys of all kinds. */
    static SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>();
        KINDS.forEach(kind -> all.addAll(of(kind)));
        Stream.of(SCHEDULE, POLITENESS, LIMITS, LINK, PAGING, PUBLISHED, TITLE).forEach(all::addAll);
        return all;
    }
}
