package org.yusuan.collect.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Selects links. Every condition that is given must hold.
 *
 * @param css selects the links, or elements around them; null for all links of the page
 * @param text is found in the link's text or title; null for any
 * @param address is found in the link's whole address; null for any
 * @param script finds addresses in the page's scripts and attributes, as its group 1, in place of links; no script is run
 * @param json reads the links of a list in JSON; null for a page
 */
public record LinkRule(
        @Nullable String css,
        @Nullable Pattern text,
        @Nullable Pattern address,
        @Nullable Pattern script,
        @Nullable JsonList json) {
    /** All links of a page. */
    public static final LinkRule ANY = new LinkRule(null, null, null, null);

    /** A rule for the links of a page. */
    public LinkRule(@Nullable String css, @Nullable Pattern text, @Nullable Pattern address, @Nullable Pattern script) {
        this(css, text, address, script, null);
    }

    /**
     * A list in JSON (RFC 8259), by JSON pointers (RFC 6901).
     *
     * @param entries leads from the whole document to the array of entries
     * @param url leads from an entry to its address, such as {@code /url}; or an address with such pointers in braces, such as
     *     {@code /art/{/id}.html}
     * @param title leads from an entry to its title; null if it has none
     * @param date leads from an entry to its date of publication; null if it has none
     */
    public record JsonList(
            JsonPointer entries,
            String url,
            @Nullable JsonPointer title,
            @Nullable JsonPointer date) {}

    /** Whether a link with this text and address is selected. */
    public boolean matches(String linkText, String linkAddress) {
        return found(text, linkText) && found(address, linkAddress);
    }

    private static boolean found(@Nullable Pattern pattern, String in) {
        return pattern == null || pattern.matcher(new TimedText(in)).find();
    }
}
