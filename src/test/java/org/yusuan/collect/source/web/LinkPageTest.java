package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yusuan.collect.source.LinkRule;

class LinkPageTest {
    private static final URI BASE = URI.create("https://a.example/zwgk/list.html");

    @Test
    void theTitleOfTheArticleHasPrecedenceOverThatOfThePage() {
        assertThat(page("<title>门户</title>").title()).isEqualTo("门户");
        assertThat(page("<title>门户</title><meta name=ArticleTitle content='2024年预算'>")
                        .title())
                .isEqualTo("2024年预算");
    }

    @Test
    void aShortenedLinkTextGivesWayToTheTitleOfTheLink() {
        assertThat(texts("<a href=1.pdf title='某局2024年预算'>某局2024…</a><a href=2.pdf title=x>通知</a>"))
                .containsExactly("某局2024年预算", "通知");
    }

    @Test
    void aSelectorMayNameTheLinkOrAnElementAroundItOrAFrame() {
        String html = "<ul><li><a href=1.pdf>a</a></ul><iframe src=2.pdf></iframe><a href=3.pdf>c</a>";
        assertThat(addresses(html, css("ul li"))).containsExactly("/zwgk/1.pdf");
        assertThat(addresses(html, css("ul a"))).containsExactly("/zwgk/1.pdf");
        assertThat(addresses(html, css("iframe"))).containsExactly("/zwgk/2.pdf");
        assertThat(addresses(html + "<iframe src=menu.html></iframe>", LinkRule.ANY))
                .containsExactly("/zwgk/1.pdf", "/zwgk/2.pdf", "/zwgk/3.pdf");
    }

    @Test
    void linksOutsideTheWebAreLeftOut() {
        assertThat(addresses("<a href='javascript:void(0)'>a</a><a href='mailto:a@b.example'>b</a>", LinkRule.ANY))
                .isEmpty();
    }

    @Test
    void addressesInScriptsAreFoundByTheirPattern() {
        LinkRule rule = new LinkRule(null, null, null, Pattern.compile("open\\('([^']+)'(?:, '([^']+)')?\\)"));
        assertThat(page("<script>open('a.pdf', '预算'); open('b.pdf')</script>").links(rule))
                .extracting(link -> link.address().getPath() + " " + link.text())
                .containsExactly("/zwgk/a.pdf 预算", "/zwgk/b.pdf ");
    }

    private static List<String> texts(String html) {
        return page(html).links(LinkRule.ANY).stream().map(LinkPage.Link::text).toList();
    }

    private static List<String> addresses(String html, LinkRule rule) {
        return page(html).links(rule).stream()
                .map(link -> link.address().getPath())
                .toList();
    }

    private static LinkRule css(String css) {
        return new LinkRule(css, null, null, null);
    }

    private static LinkPage page(String html) {
        return new LinkPage(BASE, html, Jsoup.parse(html));
    }
}
