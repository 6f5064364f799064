package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.web.PageVisits.Visited;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Reads feeds, RSS and Atom. The parser (jsoup) expands no entities that a document defines, and fetches nothing. */
final class Feeds {
    private final PageVisits visits;
    private final Crawl crawl;
    private final List<LinkRule> rules;

    Feeds(PageVisits visits, Crawl crawl, List<LinkRule> rules) {
        this.visits = visits;
        this.crawl = crawl;
        this.rules = rules;
    }

    void read(URI address) {
        Visited visited = visits.visit(address);
        if (visited instanceof Visited.Missed missed) {
            crawl.report(missed.item());
        } else if (visited instanceof Visited.Seen seen) {
            Document feed = Jsoup.parse(seen.text(), seen.uri().toString(), Parser.xmlParser());
            if (feed.select("rss, feed, rdf|RDF").isEmpty()) {
                crawl.report(new SourceItem(
                        SourceEnding.PAGE_FAILED,
                        "no_feed",
                        address.toString(),
                        "",
                        "this is neither RSS nor Atom; give the address of a feed, or describe the list pages",
                        ""));
            }
            feed.select("item, entry").forEach(entry -> follow(entry, seen.uri()));
        }
    }

    private void follow(Element entry, URI feed) {
        String title = entry.select("> title").text().strip();
        links(entry)
                .map(link -> LinkAddress.of(feed, link))
                .flatMap(Optional::stream)
                .filter(address -> rules.stream().anyMatch(rule -> rule.matches(title, address.toString())))
                .forEach(address ->
                        crawl.follow(new DiscoveredLink(address, title, published(entry), "", feed.toString())));
    }

    /** The enclosures, which are the documents themselves; without any, the entry's own address. */
    private static Stream<String> links(Element entry) {
        List<String> enclosed = entry.select("> enclosure[url], > link[rel=enclosure][href]").stream()
                .map(link -> link.hasAttr("url") ? link.attr("url") : link.attr("href"))
                .toList();
        if (!enclosed.isEmpty()) {
            return enclosed.stream();
        }
        return entry.select("> link").stream()
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .limit(1);
    }

    private static Optional<LocalDate> published(Element entry) {
        String rss = entry.select("> pubDate").text().strip();
        try {
            return rss.isEmpty()
                    ? PublicationDate.find(
                            entry.select("> published, > dc|date").text())
                    : Optional.of(ZonedDateTime.parse(rss, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate());
        } catch (DateTimeException e) {
            return PublicationDate.find(rss);
        }
    }
}
