package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.collect.source.web.PlayedNights.addresses;
import static org.yusuan.collect.source.web.PlayedNights.look;
import static org.yusuan.collect.source.web.PlayedNights.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceReport;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** What a page or a response does to the program costs its address, never the night. */
@Timeout(120)
class HostilePagesTest {
    private final Portal portal = Portal.open();
    private final PlayedNights nights;

    HostilePagesTest(@TempDir Path folder) {
        this.nights = new PlayedNights(folder);
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset='utf-8'",
                "text/html; charset=\"\\\"\"",
                "text/html;charset=§§",
                "; charset=?!",
                "charset"
            })
    void anIllegalCharsetIsAMissingOne(String type) {
        portal.at("/list.html")
                .always(Responses.page("<a href=1.pdf>预算</a>", StandardCharsets.UTF_8)
                        .with("Content-Type", type));
        portal.at("/robots.txt").always(Responses.robots("").with("Content-Type", type));
        portal.file("/1.pdf", pdf("1"));
        assertThat(night("links: {text: 预算}\n").count(SourceEnding.NEW)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment; filename=\"",
                "attachment; filename=",
                "attachment; filename*=UTF-8''",
                "attachment;"
            })
    void aVeryLongFileNameCostsNothing(String begin) {
        portal.page("/list.html", "<a href=1.pdf>1</a>");
        portal.at("/1.pdf").always(Responses.file(pdf("1")).named(begin + "%41\\\" a;".repeat(1_900)));
        assertThat(night("links: {address: pdf}\n").count(SourceEnding.NEW)).isEqualTo(1);
    }

    @Test
    void aSourceThatCannotBeReadCostsItself() {
        portal.page("/list.html", "<a href=1.pdf>1</a>");
        portal.file("/1.pdf", pdf("1"));
        nights.job("broken", "start: ['%s']\nlinks: {text: '(a|aa)+$|(x|y)*z'}\n".formatted(portal.uri("/deep.html")));
        nights.job("whole", "start: ['%s']\nlinks: {address: pdf}\n".formatted(portal.uri("/list.html")));
        portal.page("/deep.html", "<a href=2.pdf>" + "x".repeat(200_000) + "</a>");
        assertThat(nights.night())
                .satisfiesExactly(
                        broken -> assertThat(look(broken))
                                .singleElement()
                                .asString()
                                .startsWith("limit_exceeded: "),
                        whole -> assertThat(whole.count(SourceEnding.NEW)).isEqualTo(1));
    }

    @Test
    void aPatternThatSearchesForYearsIsStopped() {
        portal.page("/list.html", "<script>" + "a".repeat(60) + "!</script>");
        assertThat(look(night("links: {script: '((a+)+)\\2b'}\n")))
                .singleElement()
                .asString()
                .contains("took longer");
    }

    @Test
    void aListThatClaimsAMillionPagesEndsAtItsLimitInOneLine() {
        portal.page("/list.html", "<a href=1.pdf>1</a><script>createPageHTML(999999, 0)</script>");
        portal.file("/1.pdf", pdf("1"));
        for (int page = 1; page < 40; page++) {
            portal.page("/list_" + page + ".html", "<a href=1.pdf>1</a>");
        }
        SourceReport report = night("""
                paging: {address: "list_{n}.html", from: 1, count: 'createPageHTML\\((\\d+)'}
                links: {address: pdf}
                limits: {pages: 20}
                """);
        assertThat(look(report)).singleElement().asString().startsWith("limit: ");
        assertThat(report.items()).hasSize(2);
        assertThat(portal.log().all()).hasSizeLessThan(30);
    }

    @Test
    void missingPagesEndAListThatClaimsAMillion() {
        portal.page("/list.html", "<a href=1.pdf>1</a><script>createPageHTML(999999, 0)</script>");
        portal.file("/1.pdf", pdf("1"));
        SourceReport report = night("""
                paging: {address: "list_{n}.html", from: 1, count: 'createPageHTML\\((\\d+)'}
                links: {address: pdf}
                """);
        assertThat(look(report)).hasSize(3);
    }

    @Test
    void documentsThatALimitLeavesAreOneItem() {
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < 200; number++) {
            list.append("<a href=").append(number).append(".pdf>a</a>");
            portal.file("/" + number + ".pdf", pdf("" + number));
        }
        portal.page("/list.html", list.toString());
        SourceReport report = night("links: {address: pdf}\nlimits: {documents: 25}\n");
        assertThat(report.count(SourceEnding.NEW)).isEqualTo(25);
        assertThat(look(report)).singleElement().asString().contains("this and 174 more are left for the next night");
    }

    @Test
    @Timeout(30)
    void aFeedOfNestedEntriesIsReadInNoTime() {
        portal.page("/rss", "<rss>" + "<item><title>a</title><link>/1.pdf</link>".repeat(100_000));
        portal.file("/1.pdf", pdf("1"));
        nights.job("a", "feed: %s\n".formatted(portal.uri("/rss")));
        assertThat(nights.only().count(SourceEnding.NEW)).isEqualTo(1);
    }

    @Test
    @Timeout(30)
    void aPageOfNestedElementsIsReadInNoTime() {
        portal.page("/list.html", "<div><b><table>".repeat(30_000) + "<a href=1.pdf>1</a>");
        portal.file("/1.pdf", pdf("1"));
        assertThat(night("links: {css: 'div a'}\npublished: {css: i}\n").items())
                .isNotEmpty();
    }

    @Test
    void aKnownFailureIsReportedOnceAndAges() {
        portal.page(
                "/list.html",
                "<a href=1.pdf>1</a><a href=gone.html>2</a><a href=/no/3.pdf>3</a><a href=slow.pdf>4</a>");
        portal.robots("User-agent: *\nDisallow: /no/\n");
        portal.file("/1.pdf", pdf("1"));
        portal.at("/slow.pdf").always(Responses.status(500));
        String job = "links: {css: a}\nattachments: {address: pdf}\n";
        assertThat(look(night(job))).hasSize(2);
        SourceReport second = nights.only();
        assertThat(look(second)).isEmpty();
        assertThat(second.items())
                .filteredOn(item -> item.message().contains("reported on 2026-01-05"))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.message()).contains("the same for 2 nights"));
        portal.at("/slow.pdf").always(Responses.status(404));
        assertThat(addresses(nights.only(), SourceEnding.REFUSED))
                .contains(portal.uri("/slow.pdf").toString());
        portal.page("/gone.html", "<a href=1.pdf>here again</a>");
        nights.only();
        portal.without("/gone.html");
        assertThat(look(nights.only())).as("it failed anew").hasSize(1);
    }

    @Test
    void commandsForTheTerminalDoNotLeaveTheServer() {
        portal.page("/list.html", "<a href=1.pdf>预算\u001b]0;owned\u0007\u202e\u009b31m</a>");
        portal.at("/1.pdf").always(Responses.redirect("/\u001b[2J"));
        SourceReport report = night("links: {text: 预算}\n");
        assertThat(report.items()).isNotEmpty().allSatisfy(item -> assertThat(
                        item.address() + item.title() + item.message())
                .doesNotContainPattern("[\\p{Cc}\u202e]"));
    }

    private SourceReport night(String keys) {
        nights.job("a", "start: ['%s']\n".formatted(portal.uri("/list.html")) + keys);
        return nights.only();
    }
}
