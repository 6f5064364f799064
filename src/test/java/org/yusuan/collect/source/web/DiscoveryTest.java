package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.SourceItem;
import org.yusuan.portal.Portal;

/** What jobs find on pages, sitemaps and feeds, over real HTTP. */
@Timeout(120)
class DiscoveryTest {
    private final Path folder;
    private final Portal portal = Portal.open();

    DiscoveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @Test
    void articlesAreFollowedToTheirAttachments() throws IOException {
        portal.page("/list.html", """
                <a href=/menu.html>首页</a>
                <ul><li><a href=/art/1.html title='某局2024年部门预算公开'>某局2024年部门…</a><i>2024-02-08</i></li>
                <li><a href=/art/2.html>公告</a><i>2024-02-09</i></li></ul>""");
        portal.page("/art/1.html", """
                <meta name=ArticleTitle content='某局2024年部门预算公开'>
                <a href=a.pdf>附件1</a> <a href='/down.jsp?id=7' class=att>附件2</a> <a href=/print.html>打印</a>""");
        Preview preview = preview("""
                start: ["%s"]
                links: {css: "ul li", text: 预算}
                attachments: [{address: '\\.pdf$'}, {css: a.att}]
                published: {css: i}
                """.formatted(portal.uri("/list.html")));
        assertThat(preview.offers().documents())
                .extracting(Offer::address)
                .containsExactly(portal.uri("/art/a.pdf"), portal.uri("/down.jsp?id=7"));
        assertThat(preview.offers().documents()).allSatisfy(offer -> {
            assertThat(offer.title()).isEqualTo("某局2024年部门预算公开");
            assertThat(offer.published()).isEqualTo(LocalDate.of(2024, 2, 8));
        });
        assertThat(preview.offers().others()).isEmpty();
        assertThat(portal.requests("/art/2.html")).isEmpty();
    }

    @Test
    void whatIsPassedOverSaysWhy() throws IOException {
        portal.page("/list.html", """
                <p><a href=1.pdf>2024年预算</a><b>2024-02-08</b><p><a href=2.pdf>2023年预算</a><b>2023-02-08</b>
                <p><a href=3.pdf>2024年预算说明模板</a><b>2024-02-08</b><p><a href=none.html>2024年预算</a><b>2024-02-08</b>""");
        portal.page("/none.html", "nothing");
        Preview preview = preview("""
                start: ["%s"]
                links: {css: p a}
                attachments: {address: pdf}
                published: {css: b}
                title: {exclude: [模板]}
                """.formatted(portal.uri("/list.html")), LocalDate.of(2024, 1, 1));
        assertThat(preview.offers().documents()).extracting(Offer::address).containsExactly(portal.uri("/1.pdf"));
        assertThat(preview.offers().others())
                .extracting(SourceItem::reason)
                .containsExactly("before", "title", "no_attachment");
    }

    @Test
    void aLinkToTheNextPageIsFollowedUntilItGoesInACircle() throws IOException {
        portal.page("/1.html", "<a href=1.pdf>a</a><a href=2.html>下一页</a>");
        portal.page("/2.html", "<a href=2.pdf>a</a><a href=1.html>下一页</a>");
        assertThat(addresses("""
                start: ["%s"]
                paging: {next: {text: 下一页}}
                links: {address: pdf}
                """.formatted(portal.uri("/1.html")))).containsExactly("/1.pdf", "/2.pdf");
        assertThat(portal.requests("/1.html")).hasSize(1);
    }

    @Test
    void numberedPagesEndWhereOneIsMissingOrRepeats() throws IOException {
        portal.page("/list.html", "<a href=1.pdf>a</a>");
        portal.page("/list_2.html", "<a href=2.pdf>a</a>");
        portal.page("/list_3.html", "<a href=2.pdf>a</a>");
        portal.page("/list_4.html", "<a href=4.pdf>a</a>");
        assertThat(addresses("""
                start: ["%s"]
                paging: {address: "list_{n}.html"}
                links: {address: pdf}
                """.formatted(portal.uri("/list.html")))).containsExactly("/1.pdf", "/2.pdf");
    }

    @Test
    void addressesInScriptsAreFoundWithoutRunningThem() throws IOException {
        portal.page("/list.html", "<script>add('/a.pdf', '预算A'); add(\"x\");</script>");
        Preview preview = preview("""
                start: ["%s"]
                links: {script: "add\\\\('([^']+)', '([^']+)'\\\\)"}
                """.formatted(portal.uri("/list.html")));
        assertThat(preview.offers().documents()).singleElement().satisfies(offer -> {
            assertThat(offer.address()).isEqualTo(portal.uri("/a.pdf"));
            assertThat(offer.text()).isEqualTo("预算A");
        });
    }

    @Test
    void sitemapsAndTheirIndexesAreRead() throws IOException {
        portal.page("/index.xml", """
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s</loc></sitemap></sitemapindex>""".formatted(portal.uri("/one.xml")));
        portal.page("/one.xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>""".formatted(portal.uri("/budget/a.pdf"), portal.uri("/news/b.pdf")));
        assertThat(addresses("sitemap: %s\nlinks: {address: /budget/}\n".formatted(portal.uri("/index.xml"))))
                .containsExactly("/budget/a.pdf");
    }

    @Test
    void feedsGiveEnclosuresTitlesAndDates() throws IOException {
        portal.page("/rss", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>
                <item><title>预算 &x;</title><link>/art.html</link><enclosure url="/a.pdf"/>
                <pubDate>Thu, 08 Feb 2024 09:30:00 +0800</pubDate></item></channel></rss>""");
        assertThat(preview("feed: %s\n".formatted(portal.uri("/rss"))).offers().documents())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.address()).isEqualTo(portal.uri("/a.pdf"));
                    assertThat(offer.published()).isEqualTo(LocalDate.of(2024, 2, 8));
                    assertThat(offer.text()).startsWith("预算").doesNotContain("root:");
                });
    }

    @Test
    void aListOfAddressesGivesTitleDateAndRegion() throws IOException {
        Files.writeString(
                folder.resolve("list.csv"),
                "\ufeffurl,title,published,region\n" + "https://a.example/预算.pdf,某局预算,2024-02-08,140200\n");
        assertThat(preview("file: list.csv\n").offers().documents())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.address()).hasToString("https://a.example/%E9%A2%84%E7%AE%97.pdf");
                    assertThat(offer.region()).isEqualTo("140200");
                });
    }

    @Test
    void missingPagesAndLimitsAreReported() throws IOException {
        portal.page("/1.html", "<a href=1.pdf>a</a><a href=2.html>next</a>");
        Preview preview = preview("""
                start: ["%s", "%s"]
                paging: {next: {text: next}}
                links: {address: pdf}
                limits: {pages: 2}
                """.formatted(portal.uri("/1.html"), portal.uri("/3.html")));
        assertThat(preview.offers().others()).extracting(SourceItem::reason).containsExactly("not_found", "limit");
    }

    private List<String> addresses(String job) throws IOException {
        return preview(job).offers().documents().stream()
                .map(offer -> offer.address().getPath())
                .toList();
    }

    private Preview preview(String job) throws IOException {
        return preview(job, null);
    }

    private Preview preview(String job, @Nullable LocalDate since) throws IOException {
        Path file = Files.createDirectories(folder.resolve("jobs")).resolve("a.yaml");
        Files.writeString(file, """
                name: a
                contact: a@b.example
                private_hosts: ["127.0.0.1"]
                politeness: {delay: 1ms, attempts: 1}
                """ + job);
        Archive archive = new Archive(folder.resolve("archive"));
        Preview preview =
                new WebSources(archive, InstantSource.system()).preview((WebJob) new JobReader("1").read(file), since);
        assertThat(archive.exists()).as("a preview keeps nothing").isFalse();
        return preview;
    }
}
