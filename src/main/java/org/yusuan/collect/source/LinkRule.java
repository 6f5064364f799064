package org.yusuan.collect.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Selects links. Every condition that is given must hold.
 *
 * @param css selects the links, or elements around them; null for all links of the page
 * @param text is found in the link's text or title; null for any
 * @param address is found in the link's whole address; null for any
 * @param script finds addresses in the page's scripts and attributes, as its group 1, in place of links; no script is run
 */
public record LinkRule(
        @Nullable String css,
        @Nullable Pattern text,
        @Nullable Pattern address,
        @Nullable Pattern script) {

    /** All links of a page. */
    public static final LinkRule ANY = new LinkRule(null, null, null, null);

    /** Whether a link with this text and address is selected. */
    public boolean matches(String linkText, String linkAddress) {
        return found(text, linkText) && found(address, linkAddress);
    }

    private static boolean found(@Nullable Pattern pattern, String in) {
        return pattern == null || pattern.matcher(in).find();
    }
}
