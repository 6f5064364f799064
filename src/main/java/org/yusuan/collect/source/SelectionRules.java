package org.yusuan.collect.source;

import java.util.List;

/**
 * What a web job takes.
 *
 * @param links of list pages that lead to documents or articles; of a sitemap or feed, its entries
 * @param attachments links of articles that lead to documents
 * @param depth how many pages lie between a list and its documents at most; 0 where the list itself links to them
 * @param published where the date of publication stands
 * @param title which titles are of interest
 */
public record SelectionRules(
        List<LinkRule> links, List<LinkRule> attachments, int depth, DateRule published, TitleFilter title) {

    public SelectionRules {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }
}
