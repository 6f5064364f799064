package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.SelectionRules;

/** Finds the date of publication (发布日期) as portals print it: 2024-02-08, 2024/2/8, 2024.02.08, 2024年2月8日, 20240208. */
final class PublicationDate {
    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)|(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private final SelectionRules.DateRule rule;

    PublicationDate(SelectionRules.DateRule rule) {
        this.rule = rule;
    }

    /** The first date in a text; empty if there is none. */
    static Optional<LocalDate> find(String text) {
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            int shift = found.group(1) == null ? 3 : 0;
            Optional<LocalDate> date = date(found.group(1 + shift), found.group(2 + shift), found.group(3 + shift));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that only look like a date
        }
    }

    /** The date on an article's page; without a rule, the one that the guideline for government web sites asks for. */
    Optional<LocalDate> ofArticle(LinkPage page) {
        return Optional.ofNullable(rule.css())
                .flatMap(css -> printed(page.html().select(css)))
                .or(() -> find(page.html().select("meta[name=PubDate]").attr("content")));
    }

    /**
     * The date beside a link of a list.
     *
     * @param others the elements of all links of the rule; an element that contains another link is no longer beside this one
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
                : matched(rule.address(), address.toString()).flatMap(PublicationDate::find);
    }

    private Optional<LocalDate> printed(Elements elements) {
        return elements.stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(text -> rule.text() == null ? Optional.of(text) : matched(rule.text(), text))
                .flatMap(Optional::stream)
                .map(PublicationDate::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean holdsAnother(Element around, Element link, Set<Element> others) {
        return around.select("a[href]").stream().anyMatch(a -> !a.equals(link) && others.contains(a));
    }

    private static Optional<String> matched(@Nullable Pattern pattern, String text) {
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
