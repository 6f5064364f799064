package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a source offers.
 *
 * @param address of the document
 * @param text of the link; empty if none
 * @param title of the article that links to it; empty if a list does
 * @param published date of publication; null if unknown
 * @param region the region that the source names; empty if none
 * @param page that links to it; empty if a file lists it
 * @param isArticle whether it is an article whose tables stand in the page itself
 */
public record Offer(
        URI address,
        String text,
        String title,
        @Nullable LocalDate published,
        String region,
        String page,
        boolean isArticle) {
    /** A document of its own. */
    public Offer(URI address, String text, String title, @Nullable LocalDate published, String region, String page) {
        this(address, text, title, published, region, page, false);
    }

    /** A name for a person. */
    String displayName() {
        return text.isEmpty() ? title : text;
    }
}
