package org.yusuan.collect.source.web;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.StartAddress;
import org.yusuan.collect.source.web.PageVisits.Visited;

/** Visits the pages of a list one after the other, and follows their links. */
final class ListPages {
    private final PageVisits visits;
    private final Crawl crawl;

    ListPages(PageVisits visits, Crawl crawl) {
        this.visits = visits;
        this.crawl = crawl;
    }

    /** @param paging null if the list has one page */
    void walk(URI first, StartAddress.@Nullable Paging paging) {
        Optional<LinkPage> page = page(first, false);
        page.ifPresent(this::follow);
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
        while (next.isPresent() && visited.add(next.get())) {
            Optional<LinkPage> further = page(next.get(), false);
            further.ifPresent(this::follow);
            next = further.flatMap(one -> next(one, rule));
        }
    }

    private void walkNumbered(LinkPage first, StartAddress.Paging.Numbered numbered) {
        Optional<Integer> count = count(first, numbered.count());
        int to = count.map(pages -> Math.min(numbered.to(), numbered.from() + pages - 2))
                .orElse(numbered.to());
        boolean more = true;
        for (int number = numbered.from(); more && number <= to; number++) {
            Optional<LinkPage> page = LinkAddress.of(first.base(), numbered.page(number))
                    .flatMap(address -> page(address, count.isEmpty()));
            // a server may show its last page, or its first, for every number beyond
            boolean isNew = page.isPresent() && follow(page.get());
            more = count.isPresent() || isNew;
        }
    }

    /** Follows the links of a page; gives whether any of them is new. */
    private boolean follow(LinkPage page) {
        return crawl.links(page).stream().map(crawl::follow).toList().contains(true);
    }

    /** @param mayBeAbsent whether a missing page is the end of the list, and no failure */
    private Optional<LinkPage> page(URI address, boolean mayBeAbsent) {
        Visited visited = visits.visit(address);
        if (visited instanceof Visited.Seen seen) {
            return Optional.of(Crawl.page(seen));
        }
        if (visited instanceof Visited.Missed missed && !(mayBeAbsent && missed.absent())) {
            crawl.report(missed.item());
        }
        return Optional.empty();
    }

    private static Optional<URI> next(LinkPage page, LinkRule rule) {
        return page.links(rule).stream().map(LinkPage.Link::address).findFirst();
    }

    private static Optional<Integer> count(LinkPage page, @Nullable Pattern pattern) {
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(page.source());
        return found.find() && found.group(1).matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(found.group(1)))
                : Optional.empty();
    }
}
