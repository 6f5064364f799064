package org.yusuan.collect.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a web job takes.
 *
 * @param links select the links of list pages that lead to documents or articles; in a sitemap or feed, its entries
 * @param attachments select the links of articles that lead to documents
 * @param depth how many pages may lie between a list and its documents; 0 where the list itself links to them
 * @param published where the date of publication is found
 * @param title which titles are taken
 */
public record SelectionRules(
        List<LinkRule> links, List<LinkRule> attachments, int depth, DateRule published, TitleFilter title) {

    public SelectionRules {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }

    /**
     * Where the date of publication (发布日期) is found.
     *
     * @param css selects the element that prints it, on the article's page or beside the link; null if there is none
     * @param text finds it in that element, as its group 1 or as the whole match; null if any date will do
     * @param address finds it in the address of the page or document, likewise; null if it is not there
     */
    public record DateRule(
            @Nullable String css,
            @Nullable Pattern text,
            @Nullable Pattern address) {

        /** No date is looked for. */
        public static final DateRule NONE = new DateRule(null, null, null);
    }

    /**
     * Decides by the titles of links, and of the pages they lead to.
     *
     * @param include at least one must be found; empty for all titles
     * @param exclude none may be found
     */
    public record TitleFilter(List<Pattern> include, List<Pattern> exclude) {
        /** Takes all titles. */
        public static final TitleFilter ALL = new TitleFilter(List.of(), List.of());

        public TitleFilter {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        /** Whether a document with these titles is taken: one of them must be included, none excluded. */
        public boolean takes(List<String> titles) {
            return (include.isEmpty() || anyFound(include, titles)) && !anyFound(exclude, titles);
        }

        /** Whether this title is excluded. */
        public boolean excludes(String title) {
            return anyFound(exclude, List.of(title));
        }

        private static boolean anyFound(List<Pattern> patterns, List<String> titles) {
            return patterns.stream().anyMatch(pattern -> titles.stream()
                    .anyMatch(title -> pattern.matcher(new TimedText(title)).find()));
        }
    }
}
