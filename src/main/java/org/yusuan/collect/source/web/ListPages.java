package org.yusuan.collect.source.web;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.StartAddress;
import org.yusuan.collect.source.TimedText;

/** Visits the pages of a list one after the other, and follows their links. */
final class ListPages {
    /** So many missing pages in a row are the end of a list, whatever number its script gives. */
    private static final int MOST_FAILURES = 3;

    private final LinkPageReader pages;
    private final Crawl crawl;
    private boolean isLimited;

    ListPages(LinkPageReader pages, Crawl crawl) {
        this.pages = pages;
        this.crawl = crawl;
    }

    /** @param paging null if the list has one page */
    void walk(URI first, StartAddress.@Nullable Paging paging) {
        Optional<LinkPage> page = page(first, false, true);
        if (page.isPresent() && paging instanceof StartAddress.Paging.Next next) {
            walkLinked(first, page.get(), next.link());
        } else if (page.isPresent() && paging instanceof StartAddress.Paging.Numbered numbered) {
            walkNumbered(page.get(), numbered);
        }
    }

    /** Follows links to the next page; a link to a page that was visited before ends the list. */
    private void walkLinked(URI first, LinkPage page, LinkRule rule) {
        Set<URI> visited = new HashSet<>(Set.of(first));
        Optional<URI> next = next(page, rule);
        while (!isLimited && next.isPresent() && visited.add(next.get())) {
            next = page(next.get(), false, false).flatMap(one -> next(one, rule));
        }
    }

    private void walkNumbered(LinkPage first, StartAddress.Paging.Numbered numbered) {
        Optional<Integer> count = count(first, numbered.count());
        int to = count.map(pages -> Math.min(numbered.to(), numbered.from() + pages - 2))
                .orElse(numbered.to());
        int failures = 0;
        boolean more = true;
        for (int number = numbered.from(); more && !isLimited && number <= to; number++) {
            int before = crawl.followed();
            Optional<LinkPage> page = LinkAddress.of(first.base(), numbered.page(number))
                    .flatMap(address -> page(address, count.isEmpty(), count.isPresent()));
            failures = page.isPresent() ? 0 : failures + 1;
            // a server may show its last page, or its first, for every number beyond
            more = count.isPresent() ? failures < MOST_FAILURES : page.isPresent() && crawl.followed() > before;
        }
    }

    /**
     * Opens a page of a list and follows its links, or those in its frames.
     *
     * @param mayBeAbsent whether a missing page is the end of the list, and no failure
     * @param mustHaveLinks whether a page without links is strange whatever it looks like
     */
    private Optional<LinkPage> page(URI address, boolean mayBeAbsent, boolean mustHaveLinks) {
        LinkPageReader.Opened opened = pages.list(address);
        if (opened instanceof LinkPageReader.Opened.Read read) {
            crawl.guarded(address, () -> follow(read, mustHaveLinks));
            return Optional.of(read.page());
        }
        if (opened instanceof LinkPageReader.Opened.Missed missed && !(mayBeAbsent && missed.absent())) {
            isLimited = missed.limit();
            crawl.report(missed.item());
        }
        return Optional.empty();
    }

    private void follow(LinkPageReader.Opened.Read read, boolean mustHaveLinks) {
        List<DiscoveredLink> links = crawl.links(read.page());
        if (links.isEmpty()) {
            links = pages.frames(read.page()).stream()
                    .flatMap(frame -> crawl.links(frame).stream())
                    .toList();
        }
        links.forEach(crawl::follow);
        if (links.isEmpty()) {
            PageSigns.Guess guess = PageSigns.of(read.requested(), read.address(), read.page());
            if (mustHaveLinks || guess.isCertain()) {
                crawl.saw(new ListSeen(read.requested(), 0, guess));
            }
        } else {
            crawl.saw(new ListSeen(read.requested(), links.size(), null));
        }
    }

    private static Optional<URI> next(LinkPage page, LinkRule rule) {
        return page.links(rule).stream().map(LinkPage.Link::address).findFirst();
    }

    private static Optional<Integer> count(LinkPage page, @Nullable Pattern pattern) {
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(new TimedText(page.source()));
        return found.find() && found.group(1).matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(found.group(1)))
                : Optional.empty();
    }
}
