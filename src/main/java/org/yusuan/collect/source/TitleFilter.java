package org.yusuan.collect.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which titles are of interest: those of links and of the pages they lead to.
 *
 * @param include at least one is found; empty for all titles
 * @param exclude none is found
 */
public record TitleFilter(List<Pattern> include, List<Pattern> exclude) {
    /** All titles. */
    public static final TitleFilter ALL = new TitleFilter(List.of(), List.of());

    public TitleFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether a document of these titles is of interest: one of them must be meant, none excluded. */
    public boolean takes(List<String> titles) {
        return (include.isEmpty() || anyFound(include, titles)) && !anyFound(exclude, titles);
    }

    /** Whether a title is one of those that are not taken. */
    public boolean excludes(String title) {
        return anyFound(exclude, List.of(title));
    }

    private static boolean anyFound(List<Pattern> patterns, List<String> titles) {
        return patterns.stream().anyMatch(pattern -> titles.stream()
                .anyMatch(title -> pattern.matcher(title).find()));
    }
}
