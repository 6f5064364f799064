package org.yusuan.collect.source.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;

/**
 * A page with links.
 *
 * @param base the address against which its links are resolved
 * @param source the text as it was sent
 * @param html the parsed page; no script is run
 */
record LinkPage(URI base, String source, Document html) {

    /**
     * A link.
     *
     * @param text of the link; its title where the text is cut short
     * @param around the element of the link; the whole page for an address in a script
     */
    record Link(URI address, String text, Element around) {}

    /** The title of the article, given as the guideline for government web sites (国办发〔2017〕47号) asks; else that of the page. */
    String title() {
        String stated = html.select("meta[name=ArticleTitle]").attr("content").strip();
        return stated.isEmpty() ? html.title().strip() : stated;
    }

    /** The links that a rule selects, in the order of the page. */
    List<Link> links(LinkRule rule) {
        return (rule.script() == null ? anchors(rule) : inScripts(rule))
                .stream()
                        .filter(link -> rule.matches(link.text(), link.address().toString()))
                        .toList();
    }

    private List<Link> anchors(LinkRule rule) {
        List<Link> links = new ArrayList<>();
        Elements anchors = rule.css() == null ? html.select("a[href]") : html.select(rule.css());
        for (Element element : anchors) {
            for (Element anchor : isLink(element) ? List.of(element) : element.select("a[href]")) {
                LinkAddress.of(base, anchor.hasAttr("href") ? anchor.attr("href") : anchor.attr("src"))
                        .ifPresent(address -> links.add(new Link(address, text(anchor), anchor)));
            }
        }
        return links;
    }

    /** Whether an element is a link itself. A selector may name a frame, which shows a document. */
    private static boolean isLink(Element element) {
        return element.hasAttr("href") || element.hasAttr("src");
    }

    /** Searches addresses in the text of scripts; no script is run. */
    private List<Link> inScripts(LinkRule rule) {
        List<Link> links = new ArrayList<>();
        if (rule.script() != null) {
            Matcher found = rule.script().matcher(source);
            while (found.find()) {
                String address = found.group(1) == null ? "" : found.group(1);
                String text = found.groupCount() > 1 && found.group(2) != null ? found.group(2) : "";
                LinkAddress.of(base, address).ifPresent(uri -> links.add(new Link(uri, text.strip(), html)));
            }
        }
        return links;
    }

    /** The text of a link. Lists shorten long titles, and keep the whole one in the attribute {@code title}. */
    private static String text(Element anchor) {
        String text = anchor.text().strip();
        String title = anchor.attr("title").strip();
        boolean cut = text.isEmpty() || text.endsWith("…") || text.endsWith("...");
        return cut && !title.isEmpty() ? title : text;
    }
}
