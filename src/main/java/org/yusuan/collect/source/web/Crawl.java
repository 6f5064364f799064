package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.SelectionRules;
import org.yusuan.collect.source.web.LinkPage.Link;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Follows the links of lists and articles, and collects the documents that the job selects. Every address is handled once. */
final class Crawl {
    private final SelectionRules selection;
    private final LinkPageReader pages;
    private final PublicationDate publication;
    private final @Nullable LocalDate since;
    private final Set<URI> seen = new HashSet<>();
    private final List<Offer> documents = new ArrayList<>();
    private final List<SourceItem> others = new ArrayList<>();
    private final List<ListSeen> lists = new ArrayList<>();
    private boolean isLimited;

    /** @param since the first day of publication that is wanted; null for all */
    Crawl(SelectionRules selection, LinkPageReader pages, @Nullable LocalDate since) {
        this.selection = selection;
        this.pages = pages;
        this.publication = new PublicationDate(selection.published());
        this.since = since;
    }

    Offers offers() {
        return new Offers(documents, others, lists);
    }

    /** How many different addresses were followed so far. */
    int followed() {
        return seen.size();
    }

    /** Notes how a list was seen. */
    void saw(ListSeen list) {
        lists.add(list);
    }

    /** Does something with a page; whatever is thrown meanwhile costs that page. */
    void guarded(URI address, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            others.add(LinkPageReader.unreadable(address, e));
        }
    }

    /** Adds something to the report that is no document to fetch. */
    void report(SourceItem item) {
        others.add(item);
    }

    /** Adds a limit of the night to the report, once. */
    private void reportLimit(SourceItem limit) {
        if (!isLimited) {
            isLimited = true;
            others.add(limit);
        }
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
            Article article = new Article(link, published);
            guarded(link.address(), () -> article.read(link.address(), 1));
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
                        Optional.ofNullable(link.published()).or(() -> publication.beside(link.around(), elements)),
                        "",
                        page.base().toString()));
            }
        }
        return found;
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
            LinkPageReader.Opened opened = pages.article(address);
            if (opened instanceof LinkPageReader.Opened.Missed missed) {
                if (missed.limit()) {
                    reportLimit(missed.item());
                } else {
                    others.add(missed.item());
                }
            } else if (opened instanceof LinkPageReader.Opened.Read read) {
                read(read, depth);
            }
        }

        private void read(LinkPageReader.Opened.Read read, int depth) {
            take(read.page(), depth);
            if (found == 0) {
                pages.frames(read.page()).forEach(frame -> take(frame, selection.depth()));
            }
            if (depth == 1 && found == 0) {
                takeTables(read);
            }
            if (depth == 1 && found == 0) {
                missed(read);
            }
        }

        /** An article without attachments may be the document itself. */
        private void takeTables(LinkPageReader.Opened.Read read) {
            if (ArticleTables.holds(read.page().html())) {
                found++;
                documents.add(new Offer(
                        read.address(),
                        source.text(),
                        title(read.page()),
                        published(read.page()).orElse(null),
                        source.region(),
                        source.page(),
                        true));
            }
        }

        private void missed(LinkPageReader.Opened.Read read) {
            PageSigns.Guess guess = PageSigns.of(read.requested(), read.address(), read.page());
            if (guess.isCertain() || guess == PageSigns.Guess.NOT_FOUND) {
                pages.forget(read);
                others.add(new SourceItem(
                        SourceEnding.PAGE_FAILED,
                        guess.word(),
                        source.address().toString(),
                        source.text(),
                        "the article is not there: " + guess.sentence() + "; " + guess.remedy(),
                        ""));
            } else {
                passOver(source, "no_attachment", "the page has no link that the rule for attachments selects");
            }
        }

        private String title(LinkPage page) {
            return page.title().isEmpty() ? source.text() : page.title();
        }

        private Optional<LocalDate> published(LinkPage page) {
            return publication.ofArticle(page).or(() -> listed);
        }

        private void take(LinkPage page, int depth) {
            // a sitemap gives no titles, so the title of the page is checked here
            if (source.text().isEmpty() && !selection.title().takes(List.of(page.title()))) {
                found++;
                passOver(source, "title", "its title is not among those that the job takes");
                return;
            }
            Optional<LocalDate> published = published(page);
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
                Optional<LocalDate> date = published.or(() -> publication.ofAddress(link.address()));
                documents.add(new Offer(
                        link.address(),
                        link.text(),
                        title(page),
                        date.orElse(null),
                        source.region(),
                        page.base().toString()));
            }
        }
    }
}
