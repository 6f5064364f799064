package org.yusuan.collect.source.web;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.web.PageVisits.Visited;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** Reads sitemaps and indexes of sitemaps, plain or gzipped. */
final class Sitemaps {
    /** An index lists sitemaps and no further indexes (sitemaps.org); one level more is tolerated. */
    private static final int DEPTH = 3;

    private final PageVisits visits;
    private final Crawl crawl;
    private final List<LinkRule> rules;
    private final Set<URI> known = new HashSet<>();
    private int links;
    private boolean isRead;
    private boolean isLimited;
    // not strict: portals list addresses outside the sitemap's own directory; partial: well-formed entries count
    private final SiteMapParser parser = new SiteMapParser(false, true);

    Sitemaps(PageVisits visits, Crawl crawl, List<LinkRule> rules) {
        this.visits = visits;
        this.crawl = crawl;
        this.rules = rules;
    }

    void read(URI address) {
        crawl.guarded(address, () -> read(address, DEPTH));
        if (isRead) {
            crawl.saw(new ListSeen(address, links, links == 0 ? PageSigns.Guess.REDESIGN : null));
        }
    }

    private void read(URI address, int depth) {
        if (isLimited || !known.add(address)) {
            return;
        }
        Visited visited = visits.visit(address);
        if (visited instanceof Visited.Missed missed) {
            isLimited = missed.limit();
            crawl.report(missed.item());
        } else if (visited instanceof Visited.Seen seen) {
            read(seen, address, depth);
        }
    }

    private void read(Visited.Seen seen, URI address, int depth) {
        try {
            AbstractSiteMap sitemap =
                    parser.parseSiteMap(seen.page().body(), seen.uri().toURL());
            isRead = true;
            if (sitemap instanceof SiteMapIndex index && depth > 1) {
                index.getSitemaps().forEach(one -> follow(one, depth - 1));
            } else if (sitemap instanceof SiteMap map) {
                map.getSiteMapUrls()
                        .forEach(url -> link(url.getUrl().toString(), address).ifPresent(this::follow));
            }
        } catch (UnknownFormatException | IOException e) {
            crawl.report(new SourceItem(
                    SourceEnding.PAGE_FAILED,
                    "no_sitemap",
                    address.toString(),
                    "",
                    "this is no sitemap; give the address of one, or describe the list pages"
                            + PageSigns.explain(address, seen.uri(), LinkPage.parse(seen.uri(), seen.text())),
                    ""));
        }
    }

    private void follow(DiscoveredLink link) {
        links++;
        crawl.follow(link);
    }

    private void follow(AbstractSiteMap one, int depth) {
        LinkAddress.of(one.getUrl().toString()).ifPresent(address -> read(address, depth));
    }

    /** A link without a date: a sitemap says when a page changed, not when it was published. */
    private Optional<DiscoveredLink> link(String url, URI sitemap) {
        return LinkAddress.of(url)
                .filter(address -> rules.stream().anyMatch(rule -> rule.matches("", address.toString())))
                .map(address -> new DiscoveredLink(address, "", Optional.empty(), "", sitemap.toString()));
    }
}
