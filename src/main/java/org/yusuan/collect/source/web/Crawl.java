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

/** Follows what lists lead to, and gathers the documents that the job means. Every address is looked at once. */
final class Crawl {
    private final SelectionRules taking;
    private final PageVisits visits;
    private final PublicationDate publication;
    private final @Nullable LocalDate since;
    private final Set<URI> met = new HashSet<>();
    private final List<Offer> documents = new ArrayList<>();
    private final List<SourceItem> others = new ArrayList<>();

    /** @param since the first day of publication that is of interest; null for all */
    Crawl(SelectionRules taking, PageVisits visits, @Nullable LocalDate since) {
        this.taking = taking;
        this.visits = visits;
        this.publication = new PublicationDate(taking.published());
        this.since = since;
    }

    Offers offers() {
        return new Offers(documents, others);
    }

    /** Something that is told and not taken. */
    void tell(SourceItem item) {
        others.add(item);
    }

    /**
     * Follows what a list leads to.
     *
     * @return whether it was not met before
     */
    boolean follow(DiscoveredLink lead) {
        if (!met.add(lead.address())) {
            return false;
        }
        Optional<LocalDate> published = lead.published().or(() -> publication.ofAddress(lead.address()));
        if (!lead.text().isEmpty() && !taking.title().takes(List.of(lead.text()))) {
            passOver(lead, "title", "its title is not among those that the job means");
        } else if (isBefore(published)) {
            passOver(lead, "before", "it was published before " + since);
        } else if (lead.namesDocument() || taking.depth() == 0) {
            documents.add(
                    new Offer(lead.address(), lead.text(), "", published.orElse(null), lead.region(), lead.page()));
        } else {
            new Article(lead, published).read(lead.address(), 1);
        }
        return true;
    }

    /** The links of a list page that the job means. */
    List<DiscoveredLink> leads(LinkPage page) {
        List<DiscoveredLink> leads = new ArrayList<>();
        for (LinkRule rule : taking.links()) {
            List<Link> links = page.links(rule);
            Set<Element> elements =
                    new HashSet<>(links.stream().map(Link::around).toList());
            for (Link link : links) {
                leads.add(new DiscoveredLink(
                        link.address(),
                        link.text(),
                        publication.beside(link.around(), elements),
                        "",
                        page.base().toString()));
            }
        }
        return leads;
    }

    /** A page that was seen. */
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

    private void passOver(DiscoveredLink lead, String reason, String message) {
        others.add(
                new SourceItem(SourceEnding.PASSED_OVER, reason, lead.address().toString(), lead.text(), message, ""));
    }

    /** An article with attachments, and the pages that it leads to. */
    private final class Article {
        private final DiscoveredLink lead;
        private final Optional<LocalDate> told;
        private int found;

        Article(DiscoveredLink lead, Optional<LocalDate> told) {
            this.lead = lead;
            this.told = told;
        }

        void read(URI address, int depth) {
            PageVisits.Visited visited = visits.visitArticle(address);
            if (visited instanceof PageVisits.Visited.Seen seen) {
                take(page(seen), depth);
            } else if (visited instanceof PageVisits.Visited.Missed missed) {
                others.add(missed.item());
                return;
            }
            if (depth == 1 && found == 0) {
                passOver(lead, "no_attachment", "the page has no link that the rule for attachments means");
            }
        }

        private void take(LinkPage page, int depth) {
            // a sitemap gives no titles: then that of the page is the first
            if (lead.text().isEmpty() && !taking.title().takes(List.of(page.title()))) {
                found++;
                passOver(lead, "title", "its title is not among those that the job means");
                return;
            }
            Optional<LocalDate> published = publication.ofArticle(page).or(() -> told);
            if (isBefore(published)) {
                found++; // said once is enough
                passOver(lead, "before", "it was published before " + since);
                return;
            }
            taking.attachments().forEach(rule -> page.links(rule).forEach(link -> offer(link, page, published)));
            if (depth < taking.depth()) {
                taking.links().forEach(rule -> page.links(rule).forEach(link -> goOn(link, depth)));
            }
        }

        private void goOn(Link link, int depth) {
            if (met.add(link.address())) {
                read(link.address(), depth + 1);
            }
        }

        private void offer(Link link, LinkPage page, Optional<LocalDate> published) {
            found++;
            if (!met.add(link.address())) {
                return;
            }
            if (taking.title().excludes(link.text())) {
                others.add(new SourceItem(
                        SourceEnding.PASSED_OVER,
                        "title",
                        link.address().toString(),
                        link.text(),
                        "the job excludes its title",
                        ""));
            } else {
                String title = page.title().isEmpty() ? lead.text() : page.title();
                Optional<LocalDate> date = published.or(() -> publication.ofAddress(link.address()));
                documents.add(new Offer(
                        link.address(),
                        link.text(),
                        title,
                        date.orElse(null),
                        lead.region(),
                        page.base().toString()));
            }
        }
    }
}
