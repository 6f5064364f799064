package org.yusuan.collect.source.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.StartAddress;
import org.yusuan.collect.source.WebJob;

/** Finds the documents that a source offers tonight, with the reader for its kind. */
final class Discoverer {
    private final WebJob job;
    private final PageVisits visits;

    Discoverer(WebJob job, PageVisits visits) {
        this.job = job;
        this.visits = visits;
    }

    /** @param since the first day of publication that is wanted; null for all */
    Offers offers(@Nullable LocalDate since) {
        LinkPageReader reader = new LinkPageReader(visits);
        Crawl crawl = new Crawl(job.selection(), reader, since);
        StartAddress start = job.start();
        if (start instanceof StartAddress.Pages pages) {
            ListPages lists = new ListPages(reader, crawl);
            pages.addresses().forEach(first -> lists.walk(first, pages.paging()));
        } else if (start instanceof StartAddress.Sitemap sitemap) {
            new Sitemaps(visits, crawl, job.selection().links()).read(sitemap.address());
        } else if (start instanceof StartAddress.Feed feed) {
            new Feeds(visits, crawl, job.selection().links()).read(feed.address());
        } else if (start instanceof StartAddress.Addresses addresses) {
            new AddressList(addresses.file()).links().forEach(crawl::follow);
        }
        return crawl.offers();
    }
}
