package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A link of a list, to a document or to an article with documents.
 *
 * @param address of the document or article
 * @param text of the link, or the title that the list gives
 * @param published the date that the list gives
 * @param region the region that the list gives; empty if none
 * @param page the list; empty if it is a file
 */
record DiscoveredLink(URI address, String text, Optional<LocalDate> published, String region, String page) {
    /** Whether its address looks like that of a document; the content decides. */
    boolean namesDocument() {
        return DocumentAddress.isDocument(address);
    }
}
