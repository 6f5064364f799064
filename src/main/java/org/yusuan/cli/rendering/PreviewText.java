package org.yusuan.cli.rendering;

import org.yusuan.collect.source.web.Offer;
import org.yusuan.collect.source.web.Preview;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/** What a job would fetch, and what it would pass over. */
public final class PreviewText {
    private final Preview preview;
    private final StringBuilder text = new StringBuilder();

    /** @param preview the visit to the lists of the job */
    public PreviewText(Preview preview) {
        this.preview = preview;
    }

    /** The text, in lines. */
    public String text() {
        int offered = preview.offers().documents().size();
        line("Would fetch " + (offered - preview.known().size()) + " documents; the archive has "
                + preview.known().size() + " of the " + offered + " that are offered");
        preview.offers().documents().forEach(this::offer);
        others("Passed over", SourceEnding.PASSED_OVER);
        others("Pages that could not be fetched", SourceEnding.PAGE_FAILED);
        return text.toString();
    }

    private void offer(Offer offer) {
        line("  " + (preview.known().contains(offer) ? "known " : "new   ")
                + (offer.published() == null ? "no date   " : offer.published()) + "  "
                + (offer.text().isEmpty() ? offer.title() : offer.text()));
        line("      " + offer.address());
    }

    private void others(String title, SourceEnding ending) {
        if (preview.offers().others().stream().anyMatch(item -> item.ending() == ending)) {
            line(title);
        }
        preview.offers().others().stream()
                .filter(item -> item.ending() == ending)
                .forEach(this::other);
    }

    private void other(SourceItem item) {
        line("  " + (item.title() + "  " + item.message()).strip());
        line("      " + item.address());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
