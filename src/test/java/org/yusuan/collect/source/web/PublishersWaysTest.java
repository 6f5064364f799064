package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.collect.source.web.PlayedNights.addresses;
import static org.yusuan.collect.source.web.PlayedNights.look;
import static org.yusuan.collect.source.web.PlayedNights.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.collect.archive.Visit;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceReport;
import org.yusuan.portal.Portal;

/** The ways in which content systems of publishers lead to documents. */
@Timeout(120)
class PublishersWaysTest {
    private static final String TABLES = """
            <title>某局2024年部门预算公开</title><p>单位：万元<table><tr><th>项目<th>预算数
            <tr><td>合计<td>6,435.79<tr><td>基本支出<td>2,406.28<tr><td>项目支出<td>4,029.51<tr><td>其中<td>12.00</table>""";

    private final Portal portal = Portal.open();
    private final PlayedNights nights;

    PublishersWaysTest(@TempDir Path folder) {
        this.nights = new PlayedNights(folder);
    }

    @BeforeEach
    void aDocument() {
        portal.file("/files/1.pdf", pdf("1"));
        portal.page("/list.html", "<ul><a href=/art/a.html>某局2024年部门预算公开</a></ul>");
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='/pdfjs/web/viewer.html?file=%2Ffiles%2F1.pdf'></iframe>",
                "<a href='/pdfjs/web/viewer.html?x=1&file=../../files/1.pdf#page=2'>附件</a>",
                "<embed src=/files/1.pdf>",
                "<object data='/files/1.pdf' type='application/pdf'></object>",
                "<a OLDSRC='/files/1.pdf'>附件</a>",
                "<a href='javascript:void(0)' data-href=/files/1.pdf>附件</a>",
                "<a href='#' onclick=\"downloadFile('/files/1.pdf','预算')\">附件</a>",
                "<a href=\"javascript:down('../files/1.pdf')\">附件</a>",
                "<iframe src=/art/inner.html></iframe>",
                "<meta http-equiv=refresh content=\"0; url='/art/inner.html'\">",
                "<script>window.location.href = '/art/inner.html'</script>",
                "<script type='text/html'><a href=/files/1.pdf>附件</a></script>"
            })
    void theDocumentOfAnArticleIsFound(String article) {
        portal.page("/art/a.html", article);
        portal.page("/art/inner.html", "<p>正文<a href=/files/1.pdf>附件</a>");
        assertThat(addresses(night("attachments: {address: 'pdf$'}\n"), SourceEnding.NEW))
                .containsExactly(portal.uri("/files/1.pdf").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=Refresh content='1;URL=/real.html'>",
                "<frameset><frame src=/menu.html><frame src=/real.html></frameset>",
                "<iframe src='/real.html'></iframe>",
                "<script type='text/xml'><datastore><record><![CDATA[<ul><li><a href=/files/1.pdf>预算</a></li></ul>]]></record></script>"
            })
    void theLinksOfAListAreFoundBehindFramesAndRefreshes(String list) {
        portal.page("/list.html", list);
        portal.page("/menu.html", "<a href=/x.html>首页</a>");
        portal.page("/real.html", "<ul><li><a href=/files/1.pdf>预算</a></ul>");
        SourceReport report = night("");
        assertThat(addresses(report, SourceEnding.NEW))
                .containsExactly(portal.uri("/files/1.pdf").toString());
        assertThat(look(report)).isEmpty();
    }

    @Test
    void anArticleWithItsTablesIsADocumentUntilTheTablesChange() {
        portal.page("/art/a.html", TABLES + "<p>访问量 1", Charset.forName("GB18030"));
        SourceReport first = night("attachments: {address: 'pdf$'}\n");
        assertThat(addresses(first, SourceEnding.NEW))
                .containsExactly(portal.uri("/art/a.html").toString());
        portal.page("/art/a.html", TABLES + "<p>访问量 2", Charset.forName("GB18030"));
        assertThat(nights.only().count(SourceEnding.UNCHANGED)).isEqualTo(1);
        portal.page("/art/a.html", TABLES.replace("12.00", "13.00"), Charset.forName("GB18030"));
        assertThat(nights.only().count(SourceEnding.CHANGED)).isEqualTo(1);
    }

    @Test
    void anArticleWithATableOfNothingButWordsIsNoDocument() {
        portal.page("/art/a.html", "<table><tr><td>预算公开<tr><td>联系人<tr><td>2024</table>");
        assertThat(night("attachments: {address: 'pdf$'}\n").count(SourceEnding.NEW))
                .isZero();
    }

    @Test
    void aDownloadServletWithANameInItsAddressIsADocumentOfTheList() {
        portal.page("/list.html", "<ul><a href='/down.jsp?classid=0&filename=17.pdf'>预算</a></ul>");
        portal.file("/down.jsp?classid=0&filename=17.pdf", pdf("17"));
        assertThat(night("attachments: {address: 'pdf$'}\n").count(SourceEnding.NEW))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "callback(%s);", "\ufeff%s"})
    void aListInJsonIsReadByPointers(String form) {
        portal.page("/list.html", form.replace("%s", """
                {"data": {"list": [
                 {"id": 7, "name": "某局2024年部门预算", "time": 1707350400000, "file": {"url": "/files/1.pdf"}},
                 {"id": 8, "name": "通知", "time": "2024-02-09", "file": {"url": "/files/2.pdf"}}]}}"""));
        nights.job("a", """
                start: ['%s']
                links: {json: /data/list, url: /file/url, title: /name, date: /time, text: 预算}
                """.formatted(portal.uri("/list.html")));
        assertThat(nights.only().count(SourceEnding.NEW)).isEqualTo(1);
        assertThat(nights.archive.visits("a")).singleElement().satisfies((Visit visit) -> {
            assertThat(visit.linkText()).isEqualTo("某局2024年部门预算");
            assertThat(visit.published()).isEqualTo(LocalDate.of(2024, 2, 8));
        });
    }

    @Test
    void theAddressOfAnEntryInJsonMayBeMadeOfItsParts() {
        portal.page("/list.html", "[{\"id\": 7}, {\"id\": 8}]");
        nights.job(
                "a", "start: ['%s']\nlinks: {json: /, url: '/files/{/id}.pdf'}\n".formatted(portal.uri("/list.html")));
        portal.file("/files/7.pdf", pdf("7"));
        portal.file("/files/8.pdf", pdf("8"));
        assertThat(nights.only().count(SourceEnding.NEW)).isEqualTo(2);
    }

    private SourceReport night(String keys) {
        nights.job("a", "start: ['%s']\nlinks: {css: ul a}\n".formatted(portal.uri("/list.html")) + keys);
        return nights.only();
    }
}
