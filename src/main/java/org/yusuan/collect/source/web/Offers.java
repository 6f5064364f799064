package org.yusuan.collect.source.web;

import java.util.List;
import org.yusuan.model.SourceItem;

/**
 * What a source offers tonight.
 *
 * @param documents each address once, in the order in which they were found
 * @param others links that are passed over, and pages that could not be fetched
 * @param lists the lists as they were seen
 */
public record Offers(List<Offer> documents, List<SourceItem> others, List<ListSeen> lists) {

    public Offers {
        documents = List.copyOf(documents);
        others = List.copyOf(others);
        lists = List.copyOf(lists);
    }
}
