package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.SelectionRules;

/** Finds the date of publication (发布日期). */
final class PublicationDate {
    private final SelectionRules.DateRule rule;

    PublicationDate(SelectionRules.DateRule rule) {
        this.rule = rule;
    }

    /** The date on an article's page; without a rule, that which the guideline for government web sites asks pages to say. */
    Optional<LocalDate> ofArticle(LinkPage page) {
        return Optional.ofNullable(rule.css())
                .flatMap(css -> printed(page.html().select(css)))
                .or(() ->
                        PrintedDate.in(page.html().select("meta[name=PubDate]").attr("content")));
    }

    /**
     * The date beside a link of a list.
     *
     * @param others elements of all links of the rule: what holds another one is no longer beside this
     */
    Optional<LocalDate> beside(Element link, Set<Element> others) {
        String css = rule.css();
        Element around = css == null ? null : link;
        while (around != null && css != null && !holdsAnother(around, link, others)) {
            Optional<LocalDate> date = printed(around.select(css));
            if (date.isPresent()) {
                return date;
            }
            around = around.parent();
        }
        return Optional.empty();
    }

    /** The date in an address, such as {@code /t20240208_1234.html}. */
    Optional<LocalDate> ofAddress(URI address) {
        return rule.address() == null
                ? Optional.empty()
                : found(rule.address(), address.toString()).flatMap(PrintedDate::in);
    }

    private Optional<LocalDate> printed(Elements elements) {
        return elements.stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(text -> rule.text() == null ? Optional.of(text) : found(rule.text(), text))
                .flatMap(Optional::stream)
                .map(PrintedDate::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean holdsAnother(Element around, Element link, Set<Element> others) {
        return around.select("a[href]").stream().anyMatch(a -> !a.equals(link) && others.contains(a));
    }

    private static Optional<String> found(@Nullable Pattern pattern, String text) {
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.groupCount() > 0 ? found.group(1) : found.group());
    }
}
