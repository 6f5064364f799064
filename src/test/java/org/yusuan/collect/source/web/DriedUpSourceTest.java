package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.collect.source.web.PlayedNights.look;
import static org.yusuan.collect.source.web.PlayedNights.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceReport;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** A source does not dry up in silence: it is reported once, with a guess at the reason. */
@Timeout(120)
class DriedUpSourceTest {
    private final Portal portal = Portal.open();
    private final PlayedNights nights;

    DriedUpSourceTest(@TempDir Path folder) {
        this.nights = new PlayedNights(folder);
    }

    @BeforeEach
    void aList() {
        portal.page("/list.html", "<h1>预算公开</h1><ul><li><a href=1.pdf>2024年预算</a><li><a href=2.pdf>2025年预算</a></ul>");
        portal.file("/1.pdf", pdf("1"));
        portal.file("/2.pdf", pdf("2"));
        nights.job("a", "start: ['%s']\nlinks: {css: ul a}\n".formatted(portal.uri("/list.html")));
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            challenge of a firewall | <html><script>document.cookie='__jsl_clearance=1';location.reload()</script></html>
            challenge of a firewall | <html><title>安全验证</title>请完成验证后继续访问</html>
            asks for a login | <form><input name=u><input type=password name=p></form>
            the list does not exist | <title>404</title><p>您访问的页面不存在</p>
            being maintained | <p>系统维护中，请稍后再试</p>
            has moved | <p>本站已迁移至新网址</p>
            page is empty | <html><body></body></html>
            scripts make its links | <div id=app></div><script src=/app.js></script>
            redesigned | <h1>预算公开</h1><div class=new><a href=1.pdf>一</a><a href=2.pdf>二</a><a href=3.html>三</a></div>
            """)
    void aListWithoutLinksIsReportedOnceWithTheProbableReason(String reason, String page) {
        assertThat(look(nights.only())).isEmpty();
        assertThat(look(nights.only())).isEmpty();
        portal.page("/list.html", page);
        assertThat(look(nights.only()))
                .singleElement()
                .asString()
                .startsWith("dried_up: ")
                .contains("the last time it had 2", reason);
        SourceReport later = nights.only();
        assertThat(look(later)).as("reported once").isEmpty();
        assertThat(later.count(SourceEnding.PASSED_OVER))
                .as("and still counted")
                .isEqualTo(1);
        aList();
        assertThat(look(nights.only())).isEmpty();
        portal.page("/list.html", page);
        assertThat(look(nights.only())).as("it happened again").hasSize(1);
    }

    @Test
    void aListThatLeadsToALoginIsReported() {
        nights.only();
        portal.at("/list.html").always(Responses.redirect("/sso/login?from=list"));
        portal.page("/sso/login?from=list", "<p>请先登录</p>");
        assertThat(look(nights.only())).singleElement().asString().contains("asks for a login");
    }

    @Test
    void aListThatNeverHadLinksIsReportedInTheFirstNight() {
        portal.page("/list.html", "<div id=app></div><script src=/app.js></script>");
        assertThat(look(nights.only())).singleElement().asString().contains("'json' or 'script'");
    }

    @Test
    void newDocumentsThatAreAllRefusedAreReportedOnce() {
        nights.only();
        portal.page("/list.html", "<ul><li><a href=3.pdf>3</a><li><a href=4.pdf>4</a><li><a href=1.pdf>1</a></ul>");
        portal.at("/3.pdf").always(Responses.status(412));
        portal.at("/4.pdf").always(Responses.status(412));
        assertThat(look(nights.only())).singleElement().asString().contains("all 2 new documents were refused", "412");
        assertThat(look(nights.only())).isEmpty();
        portal.file("/3.pdf", pdf("3"));
        assertThat(look(nights.only())).isEmpty();
        portal.page("/list.html", "<ul><li><a href=5.pdf>5</a></ul>");
        portal.at("/5.pdf").always(Responses.status(412));
        assertThat(look(nights.only())).as("it happened again").hasSize(1);
    }

    @Test
    void aRefusalAmongNewDocumentsIsNoDryingUp() {
        portal.at("/2.pdf").always(Responses.status(412));
        assertThat(look(nights.only())).isEmpty();
        assertThat(look(nights.only())).as("it was refused before").isEmpty();
    }

    @Test
    void aChallengeInPlaceOfAnArticleIsReportedAndNotRemembered() {
        nights.job("a", """
                start: ['%s']
                links: {css: ul a}
                attachments: {address: pdf}
                recheck: 7
                """.replace("recheck: 7\n", "").formatted(portal.uri("/list.html")));
        portal.page("/list.html", "<ul><a href=a.html>2024年预算</a></ul>");
        portal.page("/a.html", "<title>安全验证</title><script>location.reload()</script>");
        assertThat(look(nights.only())).singleElement().asString().startsWith("challenge: ");
        portal.page("/a.html", "<a href=1.pdf>附件</a>");
        assertThat(nights.only().count(SourceEnding.NEW)).isEqualTo(1);
    }

    @Test
    void articlesThatAllLackDocumentsAreReportedOnce() {
        nights.job(
                "a",
                "start: ['%s']\nlinks: {css: ul a}\nattachments: {css: .old a}\n".formatted(portal.uri("/list.html")));
        portal.page("/list.html", "<ul><a href=a.html>a</a><a href=b.html>b</a><a href=c.html>c</a></ul>");
        for (String name : new String[] {"a", "b", "c"}) {
            portal.page("/" + name + ".html", "<div class=new><p>正文</p><a href=" + name + ".pdf>附件</a></div>");
        }
        assertThat(look(nights.only())).singleElement().asString().contains("none of 3 new articles");
        assertThat(look(nights.only())).isEmpty();
    }

    @Test
    void aSilenceAgainstTheHabitIsReportedOnce() {
        for (int night = 0; night < 30; night++) {
            if (night % 5 == 0) {
                portal.file("/1.pdf", pdf("edition " + night));
            }
            assertThat(look(nights.only())).isEmpty();
        }
        long reports = 0;
        for (int night = 0; night < 60; night++) {
            reports += look(nights.only()).size();
        }
        assertThat(reports).isEqualTo(1);
    }
}
