package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a source offers.
 *
 * @param address of its bytes
 * @param text of the link; empty if none
 * @param title of the article that links to it; empty if a list does
 * @param published date of publication; null if unknown
 * @param region what the source says of its region; empty if nothing
 * @param page that links to it; empty if a file lists it
 */
public record Offer(
        URI address, String text, String title, @Nullable LocalDate published, String region, String page) {

    /** What a person may call it. */
    String called() {
        return text.isEmpty() ? title : text;
    }
}
