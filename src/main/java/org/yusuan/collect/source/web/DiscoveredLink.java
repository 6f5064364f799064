package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a list leads to: a document, or an article about some.
 *
 * @param address of it
 * @param text of the link, or the title that the list gives
 * @param published the date that the list gives
 * @param region the region that the list gives; empty if none
 * @param page that is the list; empty if a file is
 */
record DiscoveredLink(URI address, String text, Optional<LocalDate> published, String region, String page) {
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z|jpe?g|png|tiff?)");

    /** Whether its address has the name of a document; the content has the last word. */
    boolean namesDocument() {
        return DOCUMENT.matcher(address.getPath()).matches();
    }
}
