package org.yusuan.collect.source.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.LinkAddress;
import org.yusuan.collect.source.LinkRule;
import org.yusuan.collect.source.TimedText;

/**
 * A page with links.
 *
 * @param base the address against which its links are resolved
 * @param source the text as it was sent
 * @param html the parsed page; no script is run
 */
record LinkPage(URI base, String source, Document html) {
    /** Attributes in which content systems keep an address when {@code href} only calls a script. TRS writes the first. */
    private static final List<String> OTHER_ADDRESSES =
            List.of("oldsrc", "data-href", "data-url", "data-src", "data-file", "data-link");

    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"<>]{3,2000})['\"]");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)^\\s*(\\d{1,3})[.\\d]{0,9}\\s*[;,]\\s*(?:url\\s*=)?\\s*(.+)$");
    private static final Pattern SCRIPTED_MOVE = Pattern.compile(
            "(?:location(?:\\.href)?\\s*=|location\\.(?:replace|assign)\\()\\s*['\"]([^'\"<>]{1,2000})['\"]");
    private static final String CDATA = "<![CDATA[";
    /** A page that waits longer before it moves on is meant to be read. */
    private static final int QUICK_SECONDS = 10;
    /** A page with more text than this is not only there to lead elsewhere. */
    private static final int HARDLY_ANY_TEXT = 80;

    /**
     * A link.
     *
     * @param text of the link; its title where the text is cut short
     * @param around the element of the link; the whole page for an address in a script
     * @param written the address as the page has it, which differs from {@code address} for a viewer that shows a file
     * @param published the date that the list gives with the link; null if it gives none there
     */
    record Link(
            URI address,
            String text,
            Element around,
            URI written,
            @Nullable LocalDate published) {}

    /** Parses a page, with the links that it keeps in its scripts as text: XML records of lists, and templates. */
    static LinkPage parse(URI address, String text) {
        Document html = Jsoup.parse(text, address.toString());
        html.select("script[type=text/xml], script[type=text/html], script[type=text/template]")
                .forEach(script -> html.body().append(withoutCdata(script.data())));
        if (html.select("a").isEmpty() && text.contains(CDATA)) { // a list that is sent as XML
            html.body().append(withoutCdata(text));
        }
        String base = html.select("base[href]").attr("href");
        return new LinkPage(
                base.isEmpty() ? address : LinkAddress.of(address, base).orElse(address), text, html);
    }

    /** The title of the article, given as the guideline for government web sites (国办发〔2017〕47号) asks; else that of the page. */
    String title() {
        String stated = html.select("meta[name=ArticleTitle]").attr("content").strip();
        return stated.isEmpty() ? html.title().strip() : stated;
    }

    /** The links that a rule selects, in the order of the page. */
    List<Link> links(LinkRule rule) {
        return found(rule).stream()
                .filter(link -> rule.matches(link.text(), link.address().toString())
                        || rule.matches(link.text(), link.written().toString()))
                .toList();
    }

    private List<Link> found(LinkRule rule) {
        if (rule.json() != null) {
            return JsonLinks.of(this, rule.json());
        }
        return rule.script() == null ? anchors(rule) : inScripts(rule.script());
    }

    /** Where the page leads at once, by a refresh in its head, or by a script if it shows hardly any text. */
    Optional<URI> refresh() {
        return html.select("meta[http-equiv=refresh]").stream()
                .map(meta -> REFRESH.matcher(meta.attr("content")))
                .filter(found -> found.find() && Integer.parseInt(found.group(1)) <= QUICK_SECONDS)
                .map(found -> found.group(2).replaceAll("['\"]", "").strip())
                .findFirst()
                .or(this::scriptedMove)
                .flatMap(to -> LinkAddress.of(base, to));
    }

    private Optional<String> scriptedMove() {
        if (html.text().length() > HARDLY_ANY_TEXT || !html.select("a[href]").isEmpty()) {
            return Optional.empty();
        }
        return html.select("script").stream()
                .map(script -> SCRIPTED_MOVE.matcher(new TimedText(script.data())))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** The pages that its frames show. */
    List<URI> frames() {
        return html.select("iframe[src], frame[src]").stream()
                .map(frame -> LinkAddress.of(base, frame.attr("src")))
                .flatMap(Optional::stream)
                .filter(address -> !DocumentAddress.isDocument(DocumentAddress.shown(address)))
                .distinct()
                .toList();
    }

    private List<Link> anchors(LinkRule rule) {
        List<Link> links = new ArrayList<>();
        Elements selected = rule.css() == null
                ? html.select("a, iframe[src], frame[src], embed[src], object[data]")
                : html.select(rule.css());
        for (Element element : selected) {
            for (Element anchor : isLink(element) ? List.of(element) : element.select("a")) {
                address(anchor)
                        .map(written -> link(anchor, written))
                        // without a selector, frames count only if they show a document
                        .filter(link ->
                                rule.css() != null || anchor.nameIs("a") || DocumentAddress.isDocument(link.address()))
                        .ifPresent(links::add);
            }
        }
        return links;
    }

    private static Link link(Element anchor, URI written) {
        return new Link(DocumentAddress.shown(written), text(anchor), anchor, written, null);
    }

    /** Whether an element is a link itself. A selector may name a frame, which shows a document. */
    private static boolean isLink(Element element) {
        return element.nameIs("a") || element.hasAttr("href") || element.hasAttr("src") || element.hasAttr("data");
    }

    /** The address of a link: what it says itself, or where that only calls a script, what stands in its other attributes. */
    private Optional<URI> address(Element anchor) {
        String stated = Stream.of("href", "src", "data")
                .filter(anchor::hasAttr)
                .map(anchor::attr)
                .findFirst()
                .orElse("");
        boolean leadsNowhere = stated.isBlank() || stated.strip().startsWith("#");
        Optional<URI> own = leadsNowhere ? Optional.empty() : LinkAddress.of(base, stated);
        return own.or(() -> inOtherAttributes(anchor))
                .or(() -> anchor.hasAttr("href") ? LinkAddress.of(base, stated) : Optional.empty());
    }

    private Optional<URI> inOtherAttributes(Element anchor) {
        return OTHER_ADDRESSES.stream()
                .map(anchor::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .flatMap(value -> LinkAddress.of(base, value))
                .or(() -> calledWith(anchor.attr("onclick") + " " + anchor.attr("href")));
    }

    /** The document whose address is an argument of a call. */
    private Optional<URI> calledWith(String call) {
        return QUOTED.matcher(new TimedText(call))
                .results()
                .map(found -> found.group(1))
                .filter(value -> value.contains("/") || value.startsWith("."))
                .map(value -> LinkAddress.of(base, value))
                .flatMap(Optional::stream)
                .filter(DocumentAddress::isDocument)
                .findFirst();
    }

    /** Searches addresses in the text of scripts; no script is run. */
    private List<Link> inScripts(Pattern script) {
        List<Link> links = new ArrayList<>();
        Matcher found = script.matcher(new TimedText(source));
        while (found.find()) {
            String address = found.group(1) == null ? "" : found.group(1);
            String text = found.groupCount() > 1 && found.group(2) != null ? found.group(2) : "";
            LinkAddress.of(base, address)
                    .ifPresent(uri -> links.add(new Link(DocumentAddress.shown(uri), text.strip(), html, uri, null)));
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

    private static String withoutCdata(String xml) {
        StringBuilder text = new StringBuilder();
        int at = xml.indexOf(CDATA);
        if (at < 0) {
            return xml;
        }
        while (at >= 0) {
            int begin = at + CDATA.length();
            int end = xml.indexOf("]]>", begin);
            text.append(xml, begin, end < 0 ? xml.length() : end).append('\n');
            at = end < 0 ? -1 : xml.indexOf(CDATA, end);
        }
        return text.toString();
    }
}
