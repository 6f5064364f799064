package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.web.PageVisits.Visited;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Reads feeds, RSS and Atom. The parser (jsoup) expands no entities that a document defines, and fetches nothing. */
final class Feeds {
    private static final int MAX_BYTES = 16 << 20;
    private static final int MAX_ENTRIES = 50_000;

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
            crawl.guarded(address, () -> read(address, seen));
        }
    }

    private void read(URI address, Visited.Seen seen) {
        if (seen.page().body().length > MAX_BYTES) {
            crawl.report(failed(
                    address, "too_large", "the feed is longer than the " + MAX_BYTES + " bytes allowed for one"));
            return;
        }
        Document feed = Jsoup.parse(seen.text(), seen.uri().toString(), Parser.xmlParser());
        if (feed.select("rss, feed, rdf|RDF").isEmpty()) {
            String guess = PageSigns.explain(address, seen.uri(), LinkPage.parse(seen.uri(), seen.text()));
            crawl.report(failed(
                    address,
                    "no_feed",
                    "this is neither RSS nor Atom; give the address of a feed, or describe the list pages" + guess));
            return;
        }
        List<Element> entries = entries(feed);
        int links = entries.stream()
                .limit(MAX_ENTRIES)
                .mapToInt(entry -> follow(entry, seen.uri()))
                .sum();
        if (entries.size() > MAX_ENTRIES) {
            crawl.report(failed(
                    address,
                    "limit",
                    "the feed has " + entries.size() + " entries; the first " + MAX_ENTRIES + " of them were read"));
        }
        crawl.saw(new ListSeen(address, links, links == 0 ? PageSigns.Guess.REDESIGN : null));
    }

    /** The entries; what stands within an entry is none, so that nested ones cost no more than others. */
    private static List<Element> entries(Document feed) {
        List<Element> entries = new ArrayList<>();
        feed.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                boolean isEntry = node.nameIs("item") || node.nameIs("entry");
                if (isEntry && node instanceof Element entry) {
                    entries.add(entry);
                }
                return isEntry ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            }
        });
        return entries;
    }

    private static SourceItem failed(URI address, String reason, String message) {
        return new SourceItem(SourceEnding.PAGE_FAILED, reason, address.toString(), "", message, "");
    }

    private int follow(Element entry, URI feed) {
        String title = text(entry, "title");
        List<DiscoveredLink> found = links(entry).stream()
                .map(link -> LinkAddress.of(feed, link))
                .flatMap(Optional::stream)
                .filter(address -> rules.stream().anyMatch(rule -> rule.matches(title, address.toString())))
                .map(address -> new DiscoveredLink(address, title, published(entry), "", feed.toString()))
                .toList();
        found.forEach(crawl::follow);
        return found.size();
    }

    /** The enclosures, which are the documents themselves; without any, the entry's own address. */
    private static List<String> links(Element entry) {
        List<Element> parts = entry.children();
        List<String> enclosed = parts.stream()
                .filter(part -> part.nameIs("enclosure") || part.attr("rel").equals("enclosure"))
                .map(part -> part.hasAttr("url") ? part.attr("url") : part.attr("href"))
                .filter(address -> !address.isBlank())
                .toList();
        if (!enclosed.isEmpty()) {
            return enclosed;
        }
        return parts.stream()
                .filter(part -> part.nameIs("link"))
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .limit(1)
                .toList();
    }

    private static String text(Element entry, String name) {
        return entry.children().stream()
                .filter(part -> part.nameIs(name))
                .map(Element::text)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Optional<LocalDate> published(Element entry) {
        String rss = text(entry, "pubdate");
        try {
            return rss.isEmpty()
                    ? PublicationDate.find(text(entry, "published") + " " + text(entry, "dc:date"))
                    : Optional.of(ZonedDateTime.parse(rss, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate());
        } catch (DateTimeException e) {
            return PublicationDate.find(rss);
        }
    }
}
