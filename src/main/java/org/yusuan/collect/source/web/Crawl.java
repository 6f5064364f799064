package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.SelectionRules;
import org.yusuan.collect.source.web.LinkPage.Link;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Follows the links of lists and articles, and collects the documents that the job selects. Every address is handled once. */
final class Crawl {
    private final SelectionRules selection;
    private final PageVisits visits;
    private final PublicationDate publication;
    private final @Nullable LocalDate since;
    private final Set<URI> seen = new HashSet<>();
    private final List<Offer> documents = new ArrayList<>();
    private final List<SourceItem> others = new ArrayList<>();

    /** @param since the first day of publication that is wanted; null for all */
    Crawl(SelectionRules selection, PageVisits visits, @Nullable LocalDate since) {
        this.selection = selection;
        this.visits = visits;
        this.publication = new PublicationDate(selection.published());
        this.since = since;
    }

    Offers offers() {
        return new Offers(documents, others);
    }

    /** Adds something to the report that is no document to fetch. */
    void report(SourceItem item) {
        others.add(item);
    }

    /**
     * Follows a link of a list.
     *
     * @return whether its address is new
     */
    boolean follow(DiscoveredLink link) {
        if (!seen.add(link.address())) {
            return false;
        }
        Optional<LocalDate> published = link.published().or(() -> publication.ofAddress(link.address()));
        if (!link.text().isEmpty() && !selection.title().takes(List.of(link.text()))) {
            passOver(link, "title", "its title is not among those that the job takes");
        } else if (isBefore(published)) {
            passOver(link, "before", "it was published before " + since);
        } else if (link.namesDocument() || selection.depth() == 0) {
            documents.add(
                    new Offer(link.address(), link.text(), "", published.orElse(null), link.region(), link.page()));
        } else {
            new Article(link, published).read(link.address(), 1);
        }
        return true;
    }

    /** The links of a list page that the job selects. */
    List<DiscoveredLink> links(LinkPage page) {
        List<DiscoveredLink> found = new ArrayList<>();
        for (LinkRule rule : selection.links()) {
            List<Link> links = page.links(rule);
            Set<Element> elements =
                    new HashSet<>(links.stream().map(Link::around).toList());
            for (Link link : links) {
                found.add(new DiscoveredLink(
                        link.address(),
                        link.text(),
                        publication.beside(link.around(), elements),
                        "",
                        page.base().toString()));
            }
        }
        return found;
    }

    /** Parses a page that was visited. */
    static LinkPage page(PageVisits.Visited.Seen seen) {
        String text = seen.text();
        Document html = Jsoup.parse(text, seen.uri().toString());
        String base = html.select("base[href]").attr("href");
        URI uri = base.isEmpty() ? seen.uri() : LinkAddress.of(seen.uri(), base).orElse(seen.uri());
        return new LinkPage(uri, text, html);
    }

    private boolean isBefore(Optional<LocalDate> published) {
        return since != null && published.filter(date -> date.isBefore(since)).isPresent();
    }

    private void passOver(DiscoveredLink link, String reason, String message) {
        others.add(
                new SourceItem(SourceEnding.PASSED_OVER, reason, link.address().toString(), link.text(), message, ""));
    }

    /** An article with attachments, and the pages that it leads to. */
    private final class Article {
        private final DiscoveredLink source;
        private final Optional<LocalDate> listed;
        private int found;

        Article(DiscoveredLink source, Optional<LocalDate> listed) {
            this.source = source;
            this.listed = listed;
        }

        void read(URI address, int depth) {
            PageVisits.Visited visited = visits.visitArticle(address);
            if (visited instanceof PageVisits.Visited.Seen visit) {
                take(page(visit), depth);
            } else if (visited instanceof PageVisits.Visited.Missed missed) {
                others.add(missed.item());
                return;
            }
            if (depth == 1 && found == 0) {
                passOver(source, "no_attachment", "the page has no link that the rule for attachments selects");
            }
        }

        private void take(LinkPage page, int depth) {
            // a sitemap gives no titles, so the title of the page is checked here
            if (source.text().isEmpty() && !selection.title().takes(List.of(page.title()))) {
                found++;
                passOver(source, "title", "its title is not among those that the job takes");
                return;
            }
            Optional<LocalDate> published = publication.ofArticle(page).or(() -> listed);
            if (isBefore(published)) {
                found++; // reported once is enough
                passOver(source, "before", "it was published before " + since);
                return;
            }
            selection.attachments().forEach(rule -> page.links(rule).forEach(link -> offer(link, page, published)));
            if (depth < selection.depth()) {
                selection.links().forEach(rule -> page.links(rule).forEach(link -> readDeeper(link, depth)));
            }
        }

        private void readDeeper(Link link, int depth) {
            if (seen.add(link.address())) {
                read(link.address(), depth + 1);
            }
        }

        private void offer(Link link, LinkPage page, Optional<LocalDate> published) {
            found++;
            if (!seen.add(link.address())) {
                return;
            }
            if (selection.title().excludes(link.text())) {
                others.add(new SourceItem(
                        SourceEnding.PASSED_OVER,
                        "title",
                        link.address().toString(),
                        link.text(),
                        "the job excludes its title",
                        ""));
            } else {
                String title = page.title().isEmpty() ? source.text() : page.title();
                Optional<LocalDate> date = published.or(() -> publication.ofAddress(link.address()));
                documents.add(new Offer(
                        link.address(),
                        link.text(),
                        title,
                        date.orElse(null),
                        source.region(),
                        page.base().toString()));
            }
        }
    }
}
