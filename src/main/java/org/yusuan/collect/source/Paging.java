package org.yusuan.collect.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the pages of a list follow each other. */
public sealed interface Paging {

    /** A link of each page leads to the next. */
    record Next(LinkRule link) implements Paging {}

    /**
     * The pages are numbered.
     *
     * @param address of a page, with {@code {n}} for its number; may be relative to the first page
     * @param from number of the second page
     * @param to number of the last page at most
     * @param count finds in the first page how many pages there are, the first included, as its group 1; null if nothing says
     *     so: then the first page that is missing or has no link that is new ends the list
     */
    record Numbered(
            String address, int from, int to, @Nullable Pattern count) implements Paging {
        /** Where the number goes. */
        static final String NUMBER = "{n}";

        /** The address of the page of that number. */
        public String page(int number) {
            return address.replace(NUMBER, Integer.toString(number));
        }
    }
}
