package org.yusuan.source.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.source.Start;
import org.yusuan.source.WebJob;

/** Finds out what a source offers tonight. */
final class Discoverer {
    private final WebJob job;
    private final PageVisits visits;

    Discoverer(WebJob job, PageVisits visits) {
        this.job = job;
        this.visits = visits;
    }

    /** @param since the first day of publication that is of interest; null for all */
    Offers offers(@Nullable LocalDate since) {
        Crawl crawl = new Crawl(job.taking(), visits, since);
        Start start = job.start();
        if (start instanceof Start.Pages pages) {
            ListPages lists = new ListPages(visits, crawl);
            pages.addresses().forEach(first -> lists.walk(first, pages.paging()));
        } else if (start instanceof Start.Sitemap sitemap) {
            new Sitemaps(visits, crawl, job.taking().links()).read(sitemap.address());
        } else if (start instanceof Start.Feed feed) {
            new Feeds(visits, crawl, job.taking().links()).read(feed.address());
        } else if (start instanceof Start.Addresses addresses) {
            new AddressList(addresses.file()).leads().forEach(crawl::follow);
        }
        return crawl.offers();
    }
}
