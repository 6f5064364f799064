package org.yusuan.collect.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the date of publication (发布日期) stands.
 *
 * @param css selects what prints it, on the article's page or beside the link; null if nothing does
 * @param text finds it there, as its group 1 or as the whole match; null if any date will do
 * @param address finds it in the address of the page or document, likewise; null if it has none
 */
public record DateRule(
        @Nullable String css,
        @Nullable Pattern text,
        @Nullable Pattern address) {

    /** No date is looked for. */
    public static final DateRule NONE = new DateRule(null, null, null);
}
