package org.yusuan.collect.source.web;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/**
 * What a source would bring tonight.
 *
 * @param source name of the job
 * @param offers what it offers, and what is passed over
 * @param known the documents that the archive already has
 */
public record Preview(String source, Offers offers, List<Offer> known) {

    public Preview {
        known = List.copyOf(known);
    }

    /** The preview as a report; documents that would be fetched count as new. */
    public SourceReport report() {
        List<SourceItem> items = new ArrayList<>(offers.others());
        offers.documents()
                .forEach(offer -> items.add(new SourceItem(
                        known.contains(offer) ? SourceEnding.UNCHANGED : SourceEnding.NEW,
                        "",
                        offer.address().toString(),
                        offer.displayName(),
                        "",
                        "")));
        return SourceReport.of(source, items);
    }
}
